import { forLocale } from '../sentence-limits.ts';
import type { Block } from '../document.ts';
import { pageRule, type Finding } from '../rule.ts';

const limits = { easy: { blocks: 5, words: 100 }, plain: { blocks: Infinity, words: 200 } };

export const headingsOften = pageRule({
  id: 'headings-often',
  standard: 'T3',
  why: 'Headings show where a new thing starts, and let people find their place again.',
  bad: ['## Help', ...Array.from({ length: 6 }, () => '<Idea picture="house">You can ask for help.</Idea>')].join('\n\n'),
  good: '## Help\n\n<Idea picture="house">You can ask for help.</Idea>\n\n## Money\n\n<Idea picture="house">It is free.</Idea>',
  severity: { easy: 'warning', plain: 'warning' },
  check({ blocks, profile, locale }) {
    const parts: Block[][] = [[]];
    for (const block of blocks.slice(2)) {
      if (block.kind === 'heading') parts.push([]);
      parts.at(-1)!.push(block);
    }
    const limit = { ...limits[profile], words: forLocale(limits[profile].words, locale) };
    return parts.flatMap((part): Finding[] => {
      const pictures = part.filter(({ kind }) => kind === 'idea').length;
      const words = part
        .filter(({ kind }) => kind !== 'heading' && (profile === 'plain' || (kind !== 'step' && kind !== 'choice')))
        .reduce((sum, block) => sum + block.words, 0);
      if (part.length === 0 || (pictures <= limit.blocks && words <= limit.words)) return [];
      const [first] = part;
      const much = pictures > limit.blocks ? `${pictures} picture blocks` : `${words} words`;
      return [
        {
          at: { block: first!, index: 0 },
          message: `There are ${much} under one heading.`,
          help: `Put another heading between them: at most ${limit.blocks === Infinity ? '' : `${limit.blocks} blocks or `}${limit.words} words.`,
        },
      ];
    });
  },
});
