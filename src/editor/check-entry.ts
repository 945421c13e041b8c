import type { GlossaryFacts } from '../easyread/site-facts.ts';
import { checkSiteEasyRead, type SilencingGuide } from '../easyread/run.ts';
import type { Locale } from '../locale/table.ts';
import type { Problem } from '../problem/problem.ts';

/** What the easy-read rules find when they compare the languages of one entry. */
export function checkEntry(guides: readonly SilencingGuide[], glossaries: ReadonlyMap<Locale, GlossaryFacts>, first: Locale): Problem[] {
  return checkSiteEasyRead({ first, guides, glossaries, pictures: new Map() }, true).problems.filter(isWithinTheEntry);
}

// The other rules need guides that are not open here. The check of the pull request has them.
const isWithinTheEntry = ({ rule, severity }: Problem): boolean =>
  rule === 'short-meaning' || rule === 'same-as-the-source' || (rule === 'allow-with-care' && severity === 'error');
