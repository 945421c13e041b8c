/** Which letters a page is set in: a stack of styles/tokens.css, and the fonts of src/fonts/faces.ts where it has some. */
export type FontStack = 'latin' | 'nastaliq' | 'naskh' | 'bengali' | 'gurmukhi' | 'gujarati' | 'han' | 'system';

interface ScriptInfo {
  dir: 'ltr' | 'rtl';
  font: FontStack;
  /** What most of its languages end a sentence with. */
  sentenceEnd: string;
  /** Signs between words, with their spaces, where they are not the ones of Latin letters. */
  signs?: Signs;
}

/** Signs between words. */
export interface Signs {
  /** With the space behind it. */
  colon: string;
  /** What stands in front of a bracket. */
  space: string;
  open: string;
  close: string;
}

export const latinSigns: Signs = { colon: ': ', space: ' ', open: '(', close: ')' };
// Wide signs bring their own space.
const wideSigns: Signs = { colon: '：', space: '', open: '（', close: '）' };

/** What a script (ISO 15924) brings with it. Letters that we have no font for are set in the device's own. */
export const scripts: Readonly<Record<string, ScriptInfo>> & { other: ScriptInfo } = {
  Latn: { dir: 'ltr', font: 'latin', sentenceEnd: '.' },
  Arab: { dir: 'rtl', font: 'naskh', sentenceEnd: '.' },
  Hebr: { dir: 'rtl', font: 'system', sentenceEnd: '.' },
  Thaa: { dir: 'rtl', font: 'system', sentenceEnd: '.' },
  Syrc: { dir: 'rtl', font: 'system', sentenceEnd: '.' },
  Beng: { dir: 'ltr', font: 'bengali', sentenceEnd: '।' },
  Guru: { dir: 'ltr', font: 'gurmukhi', sentenceEnd: '।' },
  Gujr: { dir: 'ltr', font: 'gujarati', sentenceEnd: '.' },
  Deva: { dir: 'ltr', font: 'system', sentenceEnd: '।' },
  Ethi: { dir: 'ltr', font: 'system', sentenceEnd: '።' },
  Hans: { dir: 'ltr', font: 'han', sentenceEnd: '。', signs: wideSigns },
  Hant: { dir: 'ltr', font: 'han', sentenceEnd: '。', signs: wideSigns },
  other: { dir: 'ltr', font: 'system', sentenceEnd: '.' },
};
