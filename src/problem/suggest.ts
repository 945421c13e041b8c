import { closest, distance } from 'fastest-levenshtein';
import { quote } from './quote.ts';

const mostListed = 12;

/** "Did you mean …?" for a near miss, or else the names that can be used. */
export function suggest(found: string, known: readonly string[]): string {
  if (known.length === 0) return 'Delete it.';
  const nearest = closest(found.toLowerCase(), [...known].sort());
  if (distance(found.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, Math.floor(nearest.length / 3))) return `Did you mean ${quote(nearest)}?`;
  return `Use one of these: ${known.slice(0, mostListed).join(', ')}${known.length > mostListed ? ' …' : ''}.`;
}
