import { quote } from '../../problem/quote.ts';
import { siteRule } from '../rule.ts';
import { recordCommand, translations } from '../site-facts.ts';

export const recordedParts = siteRule({
  id: 'recorded-parts',
  standard: 'X4',
  why: 'The record of a translation says what each of its parts was made from. An entry for a part that is nowhere says nothing.',
  bad: 'madeFrom: |\n  idea-telephone=bcdfgh.jklmnp, and no idea with the picture "telephone" in the guide',
  good: 'Leave the record to the command: npm run status -- --record ur/complaints',
  severity: { easy: 'warning', plain: 'warning' },
  checkSite: (site) =>
    translations(site).flatMap(({ guide, comparison }) =>
      comparison.stray.map((id) => ({
        guide,
        place: { file: guide.file, line: guide.settingLines['madeFrom'] ?? 1, column: 1 },
        message: `The record names the part ${quote(id)}, which is nowhere.`,
        help: `Run: ${recordCommand(guide)}`,
      })),
    ),
});
