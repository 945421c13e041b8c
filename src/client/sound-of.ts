import { placeInBlock } from './fold-word.ts';

/**
 * Roughly how a word sounds: its consonants in Latin letters. Vowels are left out, because people spell them as they
 * like and some scripts do not write them. So "bujet", "budget" and بجٹ are all "bjt". Takes a folded word.
 */
export function soundOf(word: string, locale: string): string {
  const consonants = /^[a-z]+$/.test(word)
    ? ofLatin(word, locale)
    : [...word].map((letter, index) => ofLetter(letter, word[index - 1], locale)).join('');
  return consonants.replace(/ng/g, 'n').replace(/m(?=[bp])/g, 'n');
}

function ofLatin(word: string, locale: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/dg/g, 'j')
    .replace(/x/g, 'ks')
    .replace(/v/g, locale === 'bn' ? 'b' : '')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)|q/g, 'k')
    .replace(/z/g, 'j')
    .replace(/(.)\1+/g, '$1')
    .replace(/[aeiouhwy]/g, '');
}

function ofLetter(letter: string, before: string | undefined, locale: string): string {
  if (!/[\u0900-\u0aff]/.test(letter)) return arabic[letter] ?? '';
  const place = placeInBlock(letter);
  const isJoined = before !== undefined && placeInBlock(before) === virama;
  // Bengali writes v and y below another letter without saying them, and says y as j.
  if (locale === 'bn' && (place === 0x2f || (place === 0x2c && isJoined))) return isJoined ? '' : 'j';
  return indic[place - firstConsonant]?.trim() ?? (nasal.has(place) ? 'n' : '');
}

const virama = 0x4d;
const firstConsonant = 0x15;
const nasal = new Set([0x02, 0x70]);
// In the order of the blocks, from k to h. A space stands for a sound that is left out.
const indic = 'kkggnccjjnttddnttddnnpfbbm rrlll sss ';
const arabic: Readonly<Record<string, string>> = Object.fromEntries(
  'بb پp تt ٹt طt ثs سs صs شs جj ژj زj ذj ضj ظj چc خk کk قk گg غg دd ڈd رr ڑr فf لl مm نn ںn'.split(' ').map((pair) => [pair[0]!, pair[1]!]),
);
