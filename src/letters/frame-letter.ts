import type { Translate } from '../locale/messages.ts';
import type { Block, Field, Letter, LetterText, Line } from './letter.ts';

/** What every letter asks for, so that no letter has to. Its labels are words of the interface: letter.name and so on. */
export const frameFields = {
  name: { kind: 'short', needed: true },
  address: { kind: 'long' },
  contact: { kind: 'short' },
  council: { kind: 'short' },
  reply: { kind: 'short' },
} as const satisfies Readonly<Record<string, Field>>;
export type FrameField = keyof typeof frameFields;

interface Unframed extends LetterText {
  lang: string;
  to: string;
  subject: string;
  fields: Letter['fields'];
}

/** A whole letter: sender, date, who it is for, the paragraphs of its own, and the end. `t` speaks the letter's language. */
export function frameLetter({ lang, to, subject, letter, phone, fields }: Unframed, t: Translate): Letter {
  const labelled = (label: string, field: string): Line => [`${label}: `, { field }];
  const words = (line: Line): Block => ({ role: 'words', line });
  const blocks: Block[] = [
    { role: 'sender', line: labelled(t('letter.name'), 'name') },
    { role: 'sender', line: labelled(t('letter.address'), 'address') },
    { role: 'sender', line: labelled(t('letter.contact'), 'contact') },
    { role: 'date', line: labelled(t('letter.date'), 'date') },
    { role: 'to', line: [to] },
    { role: 'to', line: [{ field: 'council' }] },
    { role: 'subject', line: [subject] },
    words([t('letter.dear', { to })]),
    ...letter.map(words),
    words(replyIn(t)),
    words([t('letter.end')]),
    words([{ field: 'name' }]),
  ];
  return { lang, subject, blocks, phone: [...phone.map(words), words(replyIn(t))], fields: { ...fields, ...frameFields } };
}

// Where the answer stands in the sentence is up to each language.
function replyIn(t: Translate): Line {
  const [before = '', after = ''] = t('letter.replyIn', { answer: '\n' }).split('\n');
  return [before, { field: 'reply' }, after];
}
