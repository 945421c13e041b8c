import { quote } from '../../problem/quote.ts';
import { siteRule, type Finding } from '../rule.ts';
import type { SiteFacts, SiteFinding, SiteGuide } from '../site-facts.ts';

export const sameAsTheSource = siteRule({
  id: 'same-as-the-source',
  standard: 'X4',
  why: 'Families read one guide in two languages side by side. Each idea must stand in the same place with the same picture.',
  bad: 'The English guide has 30 ideas and the translation has 29.',
  good: 'The translation has the same ideas with the same pictures in the same order.',
  severity: { easy: 'error', plain: 'error', unchecked: 'warning' },
  checkSite({ first, guides, pictureNames }) {
    const sources = new Map(guides.filter(({ locale }) => locale === first).map((guide) => [guide.id, guide]));
    return guides.flatMap((guide): SiteFinding[] => {
      const source = guide.locale === first ? undefined : sources.get(guide.id);
      if (!source) return [];
      // A picture that is not there has a problem of its own.
      if ([source, guide].some(({ outline }) => outline.blocks.some((block) => isUnknown(block, pictureNames)))) return [];
      const finding = firstDifference(source, guide);
      return finding ? [finding] : [];
    });
  },
});

function isUnknown(block: string, names: SiteFacts['pictureNames']): boolean {
  const picture = block.split(':')[1];
  return picture !== undefined && !names.has(picture);
}

function firstDifference(source: SiteGuide, guide: SiteGuide): SiteFinding | undefined {
  const [wanted, found] = [source.outline.blocks, guide.outline.blocks];
  const index = Array.from({ length: Math.max(wanted.length, found.length) }, (_, at) => at).find((at) => wanted[at] !== found[at]);
  if (index === undefined) return undefined;
  const place = { file: guide.file, line: guide.outline.lines[Math.min(index, found.length - 1)] ?? 1, column: 1 };
  return { guide, place, ...wordsFor(wanted[index], found[index], source) };
}

function wordsFor(wanted: string | undefined, found: string | undefined, { file, outline }: SiteGuide): Pick<Finding, 'message' | 'help'> {
  const help = `Compare it with ${file}: it has ${outline.blocks.length} blocks.`;
  if (found === undefined) return { message: `The translation ends too early. ${shown(wanted)} is missing.`, help };
  if (wanted === undefined) return { message: `The translation has more than the first language: ${shown(found)}.`, help };
  return { message: `Here stands ${shown(found)}, and in the first language ${shown(wanted)}.`, help };
}

function shown(block = ''): string {
  const [kind = '', picture] = block.split(':');
  return picture ? `${kind} with the picture ${quote(picture)}` : kind;
}
