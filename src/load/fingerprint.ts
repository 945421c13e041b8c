import { hash } from 'node:crypto';

// Consonants only: no fingerprint looks like a number or a word, to YAML or to people.
const letters = 'bcdfghjklmnpqrstvwxz';
const length = 6;

/** The fingerprint of the words of a part: six letters. It tells a change from the same words; it keeps nobody out. */
export function fingerprintOfPart(source: string): string {
  let number = Number.parseInt(hash('sha256', source, 'hex').slice(0, 12), 16);
  let text = '';
  while (text.length < length) {
    text += letters[number % letters.length];
    number = Math.floor(number / letters.length);
  }
  return text;
}
