import type { letterRules } from '../../../src/problem/letter-rules.ts';
import type { FolderCase } from './rule-cases.ts';

const fields = '  - id: reason\n    kind: long\n    label: Why?';
const body = 'Help.\n\n<Letter>\n\nBecause <Answer id="reason" />.\n\n</Letter>';

/** A letter of the small good site, with other fields, another body or other guides. */
export const letter = (changed: { fields?: string; body?: string; guides?: string } = {}): string =>
  `---\ntitle: Ask\ndescription: Ask for help.\norder: 1\nto: Care team\nsubject: Help\nguides: [${changed.guides ?? 'savings'}]\nfields:\n${
    changed.fields ?? fields
  }\n---\n\n${changed.body ?? body}\n`;
const words = (own: string): string => `---\ntitle: خط\ndescription: مدد مانگیں۔\nfields:\n${own}\n---\n\nمدد۔\n`;

const path = 'en/letters/ask.mdx';
const file = 'content/en/letters/ask.mdx';
const urdu = 'ur/letters/ask.mdx';
const good = { [path]: letter() };
const tick = (own: string): string => `  - id: reason\n    kind: yes\n    label: Now?${own}`;

/** Cases of rules about letters. */
export const letterCases: Record<keyof typeof letterRules, FolderCase> = {
  'letter-words': { bad: { [path]: letter({ body: body.replace('Because', '**Because**') }) }, at: [file, 18, 1], good },
  'known-field': { bad: { [path]: letter({ body: body.replace('.\n\n</L', ' <Answer id="raeson" />.\n\n</L') }) }, at: [file, 18, 32], good },
  'field-used': { bad: { [path]: letter({ fields: `${fields}\n${tick('\n    letter: Now.').replace('reason', 'now')}` }) }, at: [file, 12, 5], good },
  'field-once': { bad: { [path]: letter({ fields: `${fields}\n${fields}` }) }, at: [file, 12, 5], good },
  'field-fits': {
    bad: { [path]: letter({ fields: tick('') }) },
    at: [file, 10, 5],
    good: { [path]: letter({ fields: tick('\n    letter: Now.') }) },
  },
  'field-translated': {
    bad: { ...good, [urdu]: words('  {}') },
    at: ['content/ur/letters/ask.mdx', 4, 1],
    good: { ...good, [urdu]: words('  reason:\n    label: وجہ') },
  },
  'known-guide': { bad: { [path]: letter({ guides: 'savings, saving' }) }, at: [file, 7, 19], good },
};
