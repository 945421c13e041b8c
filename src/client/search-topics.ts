import { make } from './dom.ts';
import type { SearchWords } from './search-words.ts';

/** Choices to see the results of one topic only. They are there when the results are about several. */
export class SearchTopics {
  readonly group: HTMLFieldSetElement;
  readonly #choices = make('div', { class: 'choices' });
  readonly #everyTopic: string;
  #shown: readonly string[] = [];

  constructor({ filter, everyTopic }: SearchWords, onChoice: () => void) {
    this.#everyTopic = everyTopic;
    this.group = make('fieldset', { class: 'search-filters', hidden: '' }, make('legend', {}, filter), this.#choices);
    this.group.addEventListener('change', onChoice);
  }

  /** The chosen topic; undefined for all. */
  get chosen(): string | undefined {
    return this.#checked?.value || undefined;
  }

  /** Offers these topics. A choice that is still among them stays. */
  offer(topics: readonly string[]): void {
    this.group.hidden = topics.length < 2;
    if (topics.join('\n') === this.#shown.join('\n')) return;
    this.#shown = topics;
    const { chosen } = this;
    const hadFocus = this.group.contains(document.activeElement);
    const kept = chosen !== undefined && topics.includes(chosen) ? chosen : '';
    this.#choices.replaceChildren(choice('', this.#everyTopic, kept), ...topics.map((topic) => choice(topic, topic, kept)));
    if (hadFocus) this.#checked?.focus();
  }

  get #checked(): HTMLInputElement | null {
    return this.group.querySelector('input:checked');
  }
}

function choice(value: string, words: string, chosen: string): HTMLLabelElement {
  const radio = make('input', { type: 'radio', name: 'topic', value });
  radio.checked = value === chosen;
  return make('label', { class: 'choice-button' }, radio, make('span', {}, words));
}
