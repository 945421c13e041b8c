import { icon, make, readWords } from './dom.ts';
import { findVoice } from './find-voice.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { markSpoken, unmarkSpoken } from './spoken-mark.ts';

type ListenWords = Record<'listen' | 'pause' | 'resume' | 'stop' | 'noVoice', string>;

const shapes = {
  listen:
    'M3 9v6h4l5 5V4L7 9H3Zm13.500 3A4.500 4.500 0 0 0 14 8v8a4.500 4.500 0 0 0 2.500-4ZM14 3.200v2.100a7 7 0 0 1 0 13.400v2.100a9 9 0 0 0 0-17.600Z',
  pause: 'M6 5h4v14H6V5Zm8 0h4v14h-4V5Z',
  resume: 'M8 5v14l11-7L8 5Z',
  stop: 'M6 6h12v12H6V6Z',
};
// Only one of the buttons of a page in two languages reads at a time.
let reading: ListenButton | undefined;
// Some browsers list their voices late.
const voicesWithin = 2000;
const calmRate = 0.9;

/**
 * Reads the guide aloud with a voice of the device; nothing leaves the device. Where it has no such voice there is no
 * button, only a sentence that says so. The buttons say in words what they do now. "Go on" repeats the sentence in which
 * it was paused: that helps understanding, and a browser's own pause is not dependable.
 */
class ListenButton extends HTMLElement {
  #words!: ListenWords;
  #main = make('button', { type: 'button' });
  #stop = make('button', { type: 'button', class: 'button-quiet', hidden: '' });
  #sentences: readonly Sentence[] = [];
  #place = 0;
  #state: 'idle' | 'reading' | 'paused' = 'idle';
  /** Held here, or some browsers forget it before it ends. It also tells an event of an old sentence from one of this. */
  #utterance: SpeechSynthesisUtterance | undefined;

  connectedCallback(): void {
    this.#words = readWords<ListenWords>(this);
    this.#main.addEventListener('click', () => this.#press());
    this.#stop.addEventListener('click', () => this.#end());
    this.#stop.append(icon(shapes.stop), make('span', {}, this.#words.stop));
    if (!('speechSynthesis' in window)) return this.#sayNoVoice();
    // Speech would go on after the page is left.
    addEventListener('pagehide', () => this.#end());
    const offer = (): void => {
      if (this.#voice() && !this.contains(this.#main)) this.#offer();
    };
    offer();
    speechSynthesis.addEventListener('voiceschanged', offer);
    setTimeout(() => this.contains(this.#main) || this.#sayNoVoice(), voicesWithin);
  }

  #voice(tags = (this.dataset['voices'] ?? '').split(' ')): SpeechSynthesisVoice | undefined {
    return findVoice(speechSynthesis.getVoices(), tags);
  }

  /** The language it reads, which is the page's unless the page is in two. */
  get #lang(): string {
    return this.dataset['reads'] ?? document.documentElement.lang;
  }

  #sayNoVoice(): void {
    this.replaceChildren(make('p', { class: 'hint' }, this.#words.noVoice));
  }

  #offer(): void {
    this.replaceChildren(this.#main, this.#stop);
    this.#show('idle');
  }

  #show(state: 'idle' | 'reading' | 'paused'): void {
    this.#state = state;
    const action = ({ idle: 'listen', reading: 'pause', paused: 'resume' } as const)[state];
    this.#main.replaceChildren(icon(shapes[action]), make('span', {}, this.#words[action]));
    // The button that has the focus must not vanish under it.
    if (state === 'idle' && document.activeElement === this.#stop) this.#main.focus();
    this.#stop.hidden = state === 'idle';
    // Keeps the buttons in reach while the page moves along with the voice.
    this.classList.toggle('is-reading', state !== 'idle');
  }

  #press(): void {
    if (this.#state === 'reading') return this.#pause();
    if (reading && reading !== this) reading.#end();
    reading = this;
    if (this.#state === 'idle') {
      const article = this.closest('.guide');
      this.#sentences = article ? sentencesOf(article, this.dataset['reads']) : [];
      this.#place = 0;
    }
    unmarkSpoken();
    this.#show('reading');
    this.#read();
  }

  #read(): void {
    const sentence = this.#sentences[this.#place];
    const voice = sentence && ((sentence.lang !== this.#lang && this.#voice([sentence.lang])) || this.#voice());
    if (!sentence || !voice) return this.#end();
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = calmRate;
    utterance.addEventListener('end', () => {
      if (utterance !== this.#utterance) return;
      this.#place += 1;
      this.#read();
    });
    utterance.addEventListener('error', () => utterance === this.#utterance && this.#end());
    this.#utterance = utterance;
    markSpoken(sentence.range);
    speechSynthesis.speak(utterance);
  }

  #pause(): void {
    this.#silence();
    this.#show('paused');
  }

  #end(): void {
    this.#silence();
    unmarkSpoken();
    this.#show('idle');
  }

  #silence(): void {
    this.#utterance = undefined;
    speechSynthesis.cancel();
  }
}

customElements.define('listen-button', ListenButton);
