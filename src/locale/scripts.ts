/** Which letters a page is set in: a stack of styles/tokens.css, and the fonts of src/fonts/faces.ts where it has some. */
export type FontStack = 'latin' | 'nastaliq' | 'naskh' | 'bengali' | 'gurmukhi' | 'gujarati' | 'han' | 'system';

interface ScriptInfo {
  dir: 'ltr' | 'rtl';
  font: FontStack;
  /** What most of its languages end a sentence with. */
  sentenceEnd: string;
}

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
  Hans: { dir: 'ltr', font: 'han', sentenceEnd: '。' },
  Hant: { dir: 'ltr', font: 'han', sentenceEnd: '。' },
  other: { dir: 'ltr', font: 'system', sentenceEnd: '.' },
};
