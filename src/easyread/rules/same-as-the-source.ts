import type { PartRecord } from '../../mdx/parts.ts';
import { siteRule } from '../rule.ts';
import { shownPart } from '../shown-part.ts';
import { translations, type SiteFacts, type SiteFinding, type SiteGuide, type Translation } from '../site-facts.ts';

export const sameAsTheSource = siteRule({
  id: 'same-as-the-source',
  standard: 'X4',
  why: 'Families read one guide in two languages side by side. Each idea must stand in the same place with the same picture.',
  bad: 'The English guide has 30 ideas and the translation has 29.',
  good: 'The translation has the same ideas with the same pictures in the same order.',
  severity: { easy: 'error', plain: 'error', unchecked: 'warning' },
  checkSite: (site) =>
    translations(site)
      // A picture that is not there has a problem of its own.
      .filter(({ guide, source }) => [guide, source].every((one) => hasItsPictures(one, site)))
      .flatMap(differences),
});

const hasItsPictures = ({ outline }: SiteGuide, { pictureNames }: SiteFacts): boolean =>
  outline.blocks.every((block) => {
    const [, picture] = block.split(':');
    return picture === undefined || pictureNames.has(picture);
  });

// What the first language changed itself, after the translation was made, is told by translation-up-to-date.
function differences({ guide, source, comparison }: Translation): SiteFinding[] {
  const { pairs, missing, extra, isRecorded, keepsOrder } = comparison;
  const find = (at: PartRecord | undefined, message: string, help: string): SiteFinding => ({
    guide,
    place: { file: guide.file, line: at?.line ?? 1, column: 1 },
    message,
    help,
  });
  const placeIn = ({ line }: PartRecord): string => `${source.file}:${line}`;
  const lost = missing.filter(({ isNew }) => !isNew);
  const added = extra.filter(({ isGone }) => !isGone);
  const moved = isRecorded && keepsOrder ? [] : pairs.filter(({ isMoved }) => isMoved);
  const others = pairs.filter(({ own, source: theirs, state }) => state !== 'changed' && own.shape !== theirs.shape);
  return [
    ...lost.map(({ source: part, after }) =>
      find(after, `After this, ${shownPart(part)} is missing.`, `Translate it from ${placeIn(part)}, and put it below this place.`),
    ),
    ...added.map(({ own }) => find(own, `The first language does not have ${shownPart(own)} here.`, `Delete it, or add it to ${source.file} first.`)),
    ...moved.map(({ own, source: part }) =>
      find(own, `${capital(shownPart(own))} stands in another place than in the first language.`, `Move it to its place: ${placeIn(part)}.`),
    ),
    ...others.map(({ own, source: part }) =>
      find(own, `Here stands ${shownPart(own)}, and in the first language ${shownPart(part)}.`, `Make it the same as in ${placeIn(part)}.`),
    ),
  ];
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
