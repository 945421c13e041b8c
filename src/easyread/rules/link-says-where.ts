import { quote } from '../../problem/quote.ts';
import type { Block, Span } from '../document.ts';
import { pageRule, type Finding } from '../rule.ts';

const empty =
  /^(?:(?:please )?click(?: here| this| on this link)?|here|(?:read|find out|learn|see|view|show)(?: more| on| this| it)|more|more (?:info|information|details|about this)|details|info|information|link|this|this (?:link|page|site|website|guide|form)|link here|go|go here|go to (?:link|site|page)|download|visit|website|web ?page|page|continue|next|find out more here|read more here|click here to .*|click .*|kliknij(?: tutaj)?|tutaj|więcej|czytaj więcej|یہاں(?: کلک کریں)?|مزید(?: پڑھیں)?|এখানে(?: ক্লিক করুন)?|আরও(?: পড়ুন)?|halkan(?: guji)?|guji halkan|ਇੱਥੇ(?: ਕਲਿੱਕ ਕਰੋ)?|ਹੋਰ(?: ਪੜ੍ਹੋ)?|અહીં(?: ક્લિક કરો)?|વધુ(?: વાંચો)?|هنا|انقر هنا|اقرأ المزيد|المزيد)[.!…:]?$/iu;
const bareAddress = /^(?:https?:\/\/|www\.)\S+$|^(?:[a-z0-9-]+\.)+(?:uk|org|com|net|gov|nhs|info|eu)(?:\/\S*)?$/iu;
const length = { least: 3, most: 60 };

export const linkSaysWhere = pageRule({
  id: 'link-says-where',
  standard: 'K1',
  why: 'People who listen to the page can ask for its links alone. Then each must say where it goes.',
  bad: 'For help [click here](../money/).',
  good: 'Read [Money for your care](../money/).',
  severity: { easy: 'error', plain: 'error' },
  canBeSilenced: false,
  check({ blocks }) {
    const links = blocks.flatMap((block) => block.spans.filter(({ kind }) => kind === 'link').map((span) => ({ block, span })));
    const targets = new Map<string, string>();
    return links.flatMap(({ block, span }): Finding[] => {
      const words = block.rawText.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
      const at = { block, index: span.start };
      const before = targets.get(words.toLowerCase());
      targets.set(words.toLowerCase(), before ?? span.url ?? '');
      if (empty.test(words))
        return [{ at, message: `The link ${quote(words)} does not say where it goes.`, help: 'Write the title of the page it leads to.' }];
      if (bareAddress.test(words))
        return [
          {
            at,
            message: `The link shows the address ${quote(words)}.`,
            help: 'Write the name of the website. Addresses stand in facts.yaml and contacts.yaml.',
          },
        ];
      if (before !== undefined && before !== span.url)
        return [{ at, message: `Two links say ${quote(words)} and lead to different places.`, help: 'Give each its own words.' }];
      return lengthOf(words, block, span);
    });
  },
});

function lengthOf(words: string, block: Block, span: Span): Finding[] {
  const count = [...words].length;
  if (count >= length.least && count <= length.most) return [];
  return [
    {
      at: { block, index: span.start },
      severity: 'warning',
      message: `The words of this link have ${count} characters.`,
      help: `Write between ${length.least} and ${length.most}.`,
    },
  ];
}
