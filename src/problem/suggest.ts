import { closest, distance } from 'fastest-levenshtein';
import { quote } from './quote.ts';

const mostListed = 12;

/** The name that somebody probably meant. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const name = closest(found.toLowerCase(), [...known].sort());
  return distance(found.toLowerCase(), name.toLowerCase()) <= Math.max(2, Math.floor(name.length / 3)) ? name : undefined;
}

/** "Did you mean …?" for a near miss, or else the names that can be used. */
export function suggest(found: string, known: readonly string[]): string {
  if (known.length === 0) return 'Delete it.';
  const meant = nearest(found, known);
  if (meant !== undefined) return `Did you mean ${quote(meant)}?`;
  return `Use one of these: ${known.slice(0, mostListed).join(', ')}${known.length > mostListed ? ' …' : ''}.`;
}
