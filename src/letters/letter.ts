import type { FieldKind } from '../schema/letter.ts';

/** A place for the answer to a field. */
export interface Place {
  field: string;
}

/** A paragraph of a letter: words, and places for answers. */
export type Line = readonly (string | Place)[];

/** What stands between <Letter> and between <Phone>. */
export interface LetterText {
  letter: readonly Line[];
  phone: readonly Line[];
}

/** A part of the letter on paper. Parts of one role that follow each other stand close together. */
export interface Block {
  role: 'sender' | 'date' | 'to' | 'subject' | 'words';
  line: Line;
}

/** What filling in must know of a field. */
export interface Field {
  kind: FieldKind;
  needed?: boolean | undefined;
  /** For a tick: the words it brings. */
  letter?: string | undefined;
  options?: readonly { id: string; letter: string }[] | undefined;
}

/** A letter that a reader fills in. It stays in its own language, whatever language the page is in. */
export interface Letter {
  lang: string;
  subject: string;
  blocks: readonly Block[];
  phone: readonly Block[];
  fields: Readonly<Record<string, Field>>;
}

/** What a reader has typed or chosen, by field. A tick and a chosen option are their names. */
export type Answers = Readonly<Record<string, readonly string[]>>;
