import { make } from './make-element.ts';
import type { PictureChoice } from './editor-data.ts';

/** Shows all pictures with their meaning, to choose one. The answer is its id, nothing for no picture, or undefined for no change. */
export function choosePicture(pictures: readonly PictureChoice[], chosen: string): Promise<string | undefined> {
  const dialog = make('dialog', 'editor-dialog choose-picture');
  dialog.setAttribute('aria-label', 'Choose a picture');
  const search = make('input');
  search.type = 'search';
  search.setAttribute('aria-label', 'Find a picture');
  search.placeholder = 'Find a picture';
  const list = make('ul');
  const entries = pictures.map((picture) => ({
    words: `${picture.id} ${picture.words}`.toLowerCase(),
    item: itemOf(picture, picture.id === chosen),
  }));
  list.append(...entries.map(({ item }) => item));
  search.addEventListener('input', () => {
    const typed = search.value.trim().toLowerCase();
    for (const { words, item } of entries) item.hidden = !words.includes(typed);
  });
  const form = make('form');
  form.method = 'dialog';
  form.append(search, list, button('No picture', none), button('Go back', ''));
  dialog.append(form);
  // Enter in the search field would press the first button of the form.
  search.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      const { returnValue } = dialog;
      resolve(returnValue === '' ? undefined : returnValue === none ? '' : returnValue);
    });
  });
}

// No id looks like this.
const none = '-';

function itemOf({ id, words, src }: PictureChoice, isChosen: boolean): HTMLLIElement {
  const item = make('li');
  const choice = button('', id);
  const image = make('img');
  image.src = src;
  image.alt = '';
  image.loading = 'lazy';
  if (isChosen) choice.setAttribute('aria-current', 'true');
  choice.append(image, make('strong', '', id), make('span', '', words));
  item.append(choice);
  return item;
}

function button(words: string, value: string): HTMLButtonElement {
  const made = make('button', '', words);
  made.value = value;
  return made;
}
