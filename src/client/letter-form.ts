import { emailAddress } from '../letters/email-address.ts';
import { fillLetter, letterText, type FilledBlock, type FilledPiece } from '../letters/fill-letter.ts';
import type { Answers, Letter } from '../letters/letter.ts';
import { make, readWords } from './dom.ts';

type Words = Record<'copy' | 'copied' | 'notCopied' | 'print' | 'save' | 'email' | 'clear' | 'cleared', string>;
type Box = HTMLInputElement | HTMLTextAreaElement;

/**
 * The letter fills itself while the reader types. Nothing leaves the page but through a button, nothing is kept,
 * and what was typed is only ever text. Without script the letter stands there to be filled in with a pen.
 */
class LetterForm extends HTMLElement {
  readonly #letter = JSON.parse(this.dataset['letter']!) as Letter;
  readonly #words = readWords<Words>(this);
  readonly #status = make('p', { role: 'status' });
  readonly #email = make('a', { class: 'button-quiet', href: 'mailto:' }, this.#words.email);
  #text = '';

  connectedCallback(): void {
    const { copy, print: printIt, save, clear } = this.#words;
    this.querySelector('.letter-actions')?.replaceChildren(
      button(copy, () => void this.#copy()),
      button(printIt, () => print()),
      button(save, () => this.#save()),
      this.#email,
    );
    this.querySelector('.letter-clear')?.replaceChildren(button(clear, () => this.#clear()));
    this.querySelector('.letter-status')?.replaceChildren(this.#status);
    this.addEventListener('input', () => this.#fill());
    // A browser may bring back what was typed before the reader left the page.
    addEventListener('pageshow', () => this.#fill());
    this.#fill();
  }

  get #boxes(): Box[] {
    return [...this.querySelectorAll<Box>('input, textarea')];
  }

  get #answers(): Answers {
    const answers: Record<string, string[]> = {};
    for (const box of this.#boxes) {
      const isTick = box instanceof HTMLInputElement && (box.type === 'checkbox' || box.type === 'radio');
      if (!isTick || box.checked) (answers[box.name] ??= []).push(box.value);
    }
    return answers;
  }

  #fill(): void {
    const letter = this.#letter;
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    const filled = fillLetter(letter, letter.blocks, this.#answers, today);
    this.#text = letterText(filled);
    this.#email.href = emailAddress(letter.subject, this.#text);
    this.#show('.letter-paper', filled);
    this.#show('.letter-phone', fillLetter(letter, letter.phone, this.#answers, today));
  }

  #show(place: string, blocks: readonly FilledBlock[]): void {
    this.querySelector(place)?.replaceChildren(...blocks.map(({ role, pieces }) => make('p', { class: `letter-${role}` }, ...pieces.map(node))));
  }

  #say(words: string): void {
    // Emptied first, so that a second press is said again.
    this.#status.textContent = '';
    setTimeout(() => (this.#status.textContent = words), 50);
  }

  async #copy(): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(this.#text).then(
      () => true,
      () => false,
    );
    this.#say(isCopied ? this.#words.copied : this.#words.notCopied);
  }

  #save(): void {
    const address = URL.createObjectURL(new Blob([this.#text.replaceAll('\n', '\r\n'), '\r\n'], { type: 'text/plain;charset=utf-8' }));
    make('a', { href: address, download: this.dataset['file']! }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  #clear(): void {
    for (const box of this.#boxes) {
      if (box instanceof HTMLInputElement && (box.type === 'checkbox' || box.type === 'radio')) box.checked = false;
      else box.value = '';
    }
    this.#fill();
    this.#say(this.#words.cleared);
  }
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'button-quiet' }, words);
  made.addEventListener('click', press);
  return made;
}

function node(piece: FilledPiece): Node | string {
  if (piece.kind === 'words') return piece.text;
  if (piece.kind === 'answer') return make('bdi', { class: 'letter-answer' }, piece.text);
  return make('span', { class: piece.isLong ? 'letter-blank letter-blank-long' : 'letter-blank' });
}

customElements.define('letter-form', LetterForm);
