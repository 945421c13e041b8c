/**
 * A word as it is compared: in small letters, without accents and joining signs, and with letters that are often taken
 * for each other written in one way. Two words that readers would call the same are the same afterwards.
 */
export function foldWord(word: string, locale: string): string {
  const plain = word
    .toLocaleLowerCase(locale)
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(twins, (letter) => letterTwins[letter]!)
    .replace(/[\u0900-\u0dff]/g, foldIndic);
  return locale === 'ar' ? plain.replace(/^(?:[وفبک]?ال|لل)(?=.{3})/, '') : plain;
}

// Accents of Latin letters, vowel marks of Arabic and the signs on its alef, the dot below Indian letters, joining signs, apostrophes.
const accents = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u09bc\u0a3c\u0abc\u200b-\u200f\u202a-\u202e\u2066-\u2069'’ʼ]/g;

const letterTwins: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ي: 'ی',
  ى: 'ی',
  ے: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ھ: 'ہ',
  ە: 'ہ',
};
const twins = new RegExp(`[${Object.keys(letterTwins).join('')}]`, 'g');

/** Where a letter stands in the block of its script. Devanagari, Bengali, Gurmukhi and Gujarati have the same order. */
export const placeInBlock = (letter: string): number => letter.codePointAt(0)! % 0x80;

// Long and short i and u, the two n and the three s sound alike, and are the commonest slips.
const indicTwins: Readonly<Record<number, number>> = { 0x08: 0x07, 0x0a: 0x09, 0x40: 0x3f, 0x42: 0x41, 0x23: 0x28, 0x36: 0x38, 0x37: 0x38 };
function foldIndic(letter: string): string {
  const place = placeInBlock(letter);
  return String.fromCodePoint(letter.codePointAt(0)! - place + (indicTwins[place] ?? place));
}
