import type { SiteFacts } from '../easyread/site-facts.ts';
import { checkSiteEasyRead, type SilencingGuide } from '../easyread/run.ts';
import type { Problem } from '../problem/problem.ts';

interface Entry extends Pick<SiteFacts, 'first' | 'glossaries' | 'pictureNames'> {
  guides: readonly SilencingGuide[];
}

/** What the easy-read rules find when they compare the languages of one entry. */
export function checkEntry({ guides, glossaries, first, pictureNames }: Entry): Problem[] {
  return checkSiteEasyRead({ first, guides, glossaries, pictureNames, pictures: new Map() }, true).problems.filter(isWithinTheEntry);
}

// The other rules need guides that are not open here. The check of the pull request has them.
const isWithinTheEntry = ({ rule, severity }: Problem): boolean =>
  rule === 'short-meaning' || rule === 'same-as-the-source' || (rule === 'allow-with-care' && severity === 'error');
