import { stringify } from 'yaml';
import type { LetterSettings } from '../schema/letter.ts';

interface NewLetter {
  title: string;
  order: number;
  /** The guide it belongs to. */
  guide: string;
  /** The name of a picture that exists. */
  picture: string;
  today: string;
}

/** A letter to start from. It passes the check as it is, and shows the parts a letter has. */
export function startingLetter({ title, order, guide, picture, today }: NewLetter): string {
  return `---
title: ${JSON.stringify(title)}
description: Say in one short sentence what the letter asks for.
order: ${order}
to: Adult social care team
subject: ${JSON.stringify(title)}
picture: ${picture}
guides: [${guide}]
written: ${today}
draft: true
fields:
  - id: reason
    kind: long
    needed: true
    label: Why do I ask?
---

<Note kind="about" picture="${picture}">
Use this letter to ask your council for help.
</Note>

<Letter>

I ask for this because: <Answer id="reason" />

Please tell me in writing what happens next.

</Letter>

<Phone>

Hello. My name is <Answer id="name" />.

I ask for this because: <Answer id="reason" />

</Phone>
`;
}

/** A translation to start from: the words around a letter, still in the first language, kept off the site. */
export function startingLetterWords({ title, description, fields }: LetterSettings, explanation: string): string {
  const words = fields.map(({ id, label, hint, options }) => {
    const boxes = options && { options: Object.fromEntries(options.map((option) => [option.id, option.label])) };
    return [id, { label, ...(hint === undefined ? {} : { hint }), ...boxes }] as const;
  });
  const settings = { title, description, draft: true, fields: Object.fromEntries(words) };
  return `---\n${stringify(settings, { lineWidth: 0 })}---\n${explanation}`;
}
