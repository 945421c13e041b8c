import { editDistance } from './edit-distance.ts';
import { isHan } from './search-terms.ts';
import { soundOf } from './sound-of.ts';

/** A word of the list of guides, ready to be compared. */
export interface KnownWord {
  folded: string;
  sound: string;
}

/** How well a typed word and a known one fit, from 0 (not at all) to 1 (the same), and whether it takes a slip to explain it. */
export interface Fit {
  quality: number;
  isSlip?: boolean;
}

const none: Fit = { quality: 0 };

/** Prepares a known word. Only words in other letters are compared by their sound. */
export const toKnownWord = (folded: string, locale: string): KnownWord => ({
  folded,
  sound: isLatin(folded) || isHan(folded) ? '' : soundOf(folded, locale),
});

/** Compares a typed word with a known one by its letters: the same word, its beginning, another ending. */
export function fitByLetters(typed: string, { folded }: KnownWord): Fit {
  if (typed === folded) return { quality: 1 };
  if (isHan(typed)) return none;
  const longer = Math.max(typed.length, folded.length);
  const shared = sharedStart(typed, folded);
  if (shared < 3 || (shared < typed.length && shared < Math.max(4, longer * 0.6))) return none;
  if (shared < typed.length && longer - shared > 5) return none;
  return { quality: 0.5 + (0.4 * shared) / longer };
}

/** Compares a word typed in Latin letters with a known one in other letters, by its sound. */
export function fitBySound(typedSound: string, { sound }: KnownWord): Fit {
  if (typedSound.length < 2 || sound.length < 2) return none;
  if (typedSound === sound) return { quality: sound.length > 2 ? 0.75 : 0.4 };
  const shared = sharedStart(typedSound, sound);
  return shared > 2 && shared >= Math.max(typedSound.length, sound.length) - 1 ? { quality: 0.45 } : none;
}

/** Compares a typed word with a known one when it may hold a slip or two. */
export function fitBySlips(typed: string, { folded }: KnownWord): Fit {
  const most = mostSlips(typed);
  if (most === 0) return none;
  const slips = editDistance(typed, folded, most);
  return slips > most ? none : { quality: 0.8 - 0.15 * slips, isSlip: true };
}

// In a short word a slip would make another word of it. Scripts that do not write every vowel say more with fewer letters.
function mostSlips(word: string): number {
  if (isHan(word) || word.length < (isLatin(word) ? 5 : 4)) return 0;
  return word.length < 8 ? 1 : 2;
}

export const isLatin = (word: string): boolean => /^[a-z0-9]+$/.test(word);

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
