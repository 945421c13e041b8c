import { closeMenu } from './menus.ts';
import { forgetChoices, readChoices, storeChoices, type ReadingChoices } from './reading-store.ts';

/**
 * The choices of the reading tools. Each is a data attribute on <html>, absent when the choice is how the page comes.
 * The early script has set the stored ones before the page was painted. They hold for this page even when the browser
 * keeps nothing.
 */
class ReadingTools extends HTMLElement {
  #radios: readonly HTMLInputElement[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    const menu = this.querySelector('details');
    if (!form || !menu) return;
    this.#radios = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    this.#check();
    form.addEventListener('change', () => {
      this.#choose(this.#checked());
      storeChoices(this.#checked());
    });
    form.addEventListener('reset', () => {
      this.#choose({});
      forgetChoices();
    });
    // Enter on a choice would send the form.
    form.addEventListener('submit', (event) => event.preventDefault());
    form.querySelector('[data-close]')?.addEventListener('click', () => closeMenu(menu));
    // Choices made on another page: in another window, or before the reader came back to this one.
    addEventListener('storage', () => this.#takeStored());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#takeStored());
  }

  #takeStored(): void {
    const choices = readChoices();
    if (!choices) return;
    this.#choose(choices);
    this.#check();
  }

  /** What is checked and is not the default. */
  #checked(): ReadingChoices {
    const checked = this.#radios.filter((radio) => radio.checked && !radio.defaultChecked);
    return Object.fromEntries(checked.map(({ name, value }) => [name, value]));
  }

  #choose(choices: ReadingChoices): void {
    for (const name of new Set(this.#radios.map((radio) => radio.name))) {
      const value = choices[name];
      if (value === undefined) document.documentElement.removeAttribute(`data-${name}`);
      else document.documentElement.setAttribute(`data-${name}`, value);
    }
  }

  /** Shows as checked what the page looks like. */
  #check(): void {
    for (const radio of this.#radios) radio.checked = radio.defaultChecked;
    for (const radio of this.#radios) radio.checked ||= document.documentElement.getAttribute(`data-${radio.name}`) === radio.value;
  }
}

customElements.define('reading-tools', ReadingTools);
