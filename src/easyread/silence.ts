import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { suggest } from '../problem/suggest.ts';
import type { Allowance } from '../schema/guide.ts';
import { easyReadRules, type EasyReadRuleId } from './all-rules.ts';

/** What a guide silences, and which of its entries silenced something. */
export class Silence {
  readonly #allowances: readonly Allowance[];
  readonly #used = new Set<Allowance>();
  /** How many messages were silenced. */
  count = 0;

  constructor(allowances: readonly Allowance[] = [], used: readonly number[] = []) {
    this.#allowances = allowances;
    for (const index of used) this.#used.add(allowances[index]!);
  }

  /** True when the guide allows this. `about` is the text that a message is about. */
  covers(rule: EasyReadRuleId, about: string): boolean {
    if (easyReadRules[rule].canBeSilenced === false) return false;
    const found = this.#allowances.find((entry) => entry.rule === rule && (entry.words === undefined || flat(about).includes(flat(entry.words))));
    if (!found) return false;
    this.#used.add(found);
    this.count += 1;
    return true;
  }

  /** Places in the list of the entries that silenced something. */
  get used(): number[] {
    return this.#allowances.flatMap((entry, index) => (this.#used.has(entry) ? [index] : []));
  }

  /** What is wrong with the entries themselves. */
  problems(place: { file: string; line: number; column: number }): Problem[] {
    return this.#allowances.flatMap((entry): Problem[] => {
      const { rule } = entry;
      const say = (severity: Problem['severity'], message: string, help: string): Problem[] => [
        { rule: 'allow-with-care', severity, ...place, message, help },
      ];
      if (!Object.hasOwn(easyReadRules, rule))
        return say('error', `There is no easy-read rule ${quote(rule)}.`, suggest(rule, Object.keys(easyReadRules)));
      if (easyReadRules[rule as EasyReadRuleId].canBeSilenced === false)
        return say(
          'error',
          `The rule ${quote(rule)} cannot be silenced.`,
          'Some readers could not use the page. Mend what the rule found, and delete the entry.',
        );
      if (this.#used.has(entry)) return [];
      const what = entry.words === undefined ? '' : ` with the words ${quote(entry.words)}`;
      return say(
        'warning',
        `The rule ${quote(rule)} finds nothing${what}.`,
        'Delete the entry under "allow", or copy the words exactly from the guide.',
      );
    });
  }
}

const flat = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'").trim();
