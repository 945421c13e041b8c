import { quote } from '../../problem/quote.ts';
import { findIn, needs } from '../find.ts';
import { isCapitalWord } from '../capitals.ts';
import { pageRule } from '../rule.ts';

const allowed = new Set(['NHS', 'GP', 'UK', 'TV', 'ID', 'BSL', 'OK', 'PDF', 'AM', 'PM']);
// Other rules speak of these.
const elsewhere = new Set(['GBP', 'UKP', 'BAME', 'BME', 'OAP']);
// It begins with what few places have: looking back at every letter takes twice the time.
const initials = /(?=\p{Lu}[\p{Lu}&.])(?<![\p{L}\p{N}'’])(?:\p{Lu}{2,6}s?|\p{Lu}(?:&\p{Lu})+|(?:\p{Lu}\.){2,}|\p{Lu}{2,}\d+)(?![\p{L}\p{N}])/gu;
const shortened =
  /(?<![\p{L}\p{N}])(?:approx|dept|govt|info|max|min|mins|hrs|hr|wks|yrs|tel|ref|appt|asap|no\.(?=\s?\d)|inc\.|incl|apt|admin|org|cert)\.?(?![\p{L}\p{N}'’])/giu;

export const noInitials = pageRule({
  id: 'no-initials',
  standard: 'W4',
  why: 'Initials and shortened words are a secret code for people who do not know them.',
  bad: 'Ask the DWP.',
  good: 'Ask the Department for Work and Pensions.',
  severity: { easy: 'error', plain: 'warning' },
  check({ blocks, locale, profile }, { glossary, allowedWords }) {
    // Initials in a hard word, such as "DBS check", have its meaning beside them.
    const known = new Set(Object.values(glossary).flatMap((word) => word.match(/\p{Lu}{2,}/gu) ?? []));
    const isKnown = (found: string): boolean => {
      const plain = found.replace(/s$/, '').replaceAll('.', '');
      return (
        allowed.has(plain) ||
        elsewhere.has(plain) ||
        known.has(plain) ||
        allowedWords.has(plain.toLowerCase()) ||
        /^[IVX]+$/.test(plain) ||
        isCapitalWord(plain, locale)
      );
    };
    const explained = new Set(profile === 'plain' ? findIn(blocks, /\(\p{Lu}{2,6}\)/gu).map(({ found }) => found.slice(1, -1)) : []);
    return [
      ...findIn(blocks, initials, needs.twoCapitals).filter(({ found }) => !isKnown(found) && !explained.has(found.replace(/s$/, ''))),
      ...(locale === 'en' ? findIn(blocks, shortened) : []),
    ].map(({ at, found }) => ({
      at,
      message: `${quote(found)} is short for something.`,
      help: 'Write the whole name. Initials that everybody knows go into words.txt.',
    }));
  },
});
