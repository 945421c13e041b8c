import { hasError, type Problem } from '../problem/problem.ts';
import { summary } from '../problem/print.ts';
import type { FileToSave } from './check-files.ts';
import { make } from './make-element.ts';

/** Shows what the checker found, as a plain list, and waits. True means: save all the same. Never true with an error. */
export function showProblems(problems: readonly Problem[], files: readonly FileToSave[]): Promise<boolean> {
  const stops = hasError(problems);
  const dialog = make('dialog', 'editor-dialog problem-list');
  dialog.setAttribute('aria-labelledby', 'problem-list-title');
  const title = make('h2', 'problem-list-title', stops ? 'This cannot be saved yet' : 'Please look at this');
  title.id = 'problem-list-title';
  const list = make('ol');
  list.append(...problems.map((problem) => item(problem, files)));
  const buttons = make('form');
  buttons.method = 'dialog';
  buttons.append(...(stops ? [button('Go back and mend it', 'back')] : [button('Go back', 'back'), button('Save all the same', 'save')]));
  dialog.append(title, make('p', '', summary(problems, files.length)), list, buttons);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(!stops && dialog.returnValue === 'save');
    });
  });
}

const kinds = { error: 'Error', warning: 'Advice', info: 'For information' } as const;

function item({ file, line, severity, message, help }: Problem, files: readonly FileToSave[]): HTMLElement {
  const words =
    files
      .find((saved) => saved.file === file)
      ?.text.split('\n')
      [line - 1]?.trim() ?? '';
  const entry = make('li', severity);
  entry.append(make('strong', '', `${kinds[severity]}: ${file}, line ${line}: ${message}`), make('p', '', help));
  if (words !== '') {
    const quoted = make('blockquote', '', words);
    quoted.dir = 'auto';
    entry.append(quoted);
  }
  return entry;
}

function button(words: string, value: string): HTMLButtonElement {
  const made = make('button', '', words);
  made.value = value;
  return made;
}
