import type { Locale } from '../locale/table.ts';
import { isEnglishWord } from './common-word.ts';

/** True for a plain word that is shouted, such as "ALWAYS". Initials, such as "DWP", are not words. */
export function isCapitalWord(found: string, locale: Locale): boolean {
  if (found.length < 4 || found !== found.toUpperCase()) return false;
  return locale === 'en' ? isEnglishWord(found) : found.length > 5;
}
