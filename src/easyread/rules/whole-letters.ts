import { pageRule, type Finding } from '../rule.ts';

export const wholeLetters = pageRule({
  id: 'whole-letters',
  standard: 'X8',
  why: 'A letter with its mark can be saved in two ways. Search and voices know only the usual one (NFC).',
  bad: 'Cafe\u0301 at 9am.',
  good: 'Caf\u00E9 at 9am.',
  severity: { easy: 'warning', plain: 'warning' },
  check: ({ blocks }) => {
    const unusual = blocks.filter(({ rawText }) => rawText !== rawText.normalize('NFC'));
    const [first] = unusual;
    if (!first) return [];
    const normal = first.rawText.normalize('NFC');
    const index = [...first.rawText].findIndex((character, at) => character !== [...normal][at]);
    const found: Finding = {
      at: { block: first, index: [...first.rawText].slice(0, index).join('').length },
      message: `${unusual.length} blocks have letters that are saved in an unusual way.`,
      help: 'Type the letters again, or save the file as "Unicode NFC".',
    };
    return [found];
  },
});
