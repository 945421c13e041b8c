import type { BodyKind } from '../schema/guide.ts';

/** What an attribute may hold: the name of something in the content folder, plain words, or one of a few values. */
export type AttributeKind = 'picture' | 'word' | 'fact' | 'contact' | 'id' | 'words' | readonly string[];

export interface ComponentRule {
  /** What it is for, in words for writers. */
  about: string;
  /** Stands on its own, or in a sentence. */
  place: 'block' | 'inline';
  /** What may stand inside: Markdown blocks, words of a sentence, one numbered list, or nothing. */
  holds: 'blocks' | 'words' | 'numbered-list' | 'nothing';
  /** Components that may stand inside. */
  components: readonly string[];
  attributes: Readonly<Record<string, { kind: AttributeKind; needed: boolean }>>;
  /** How it is written, for messages. */
  example: string;
}

const inSentence = ['Word', 'Fact'] as const;
const needed = (kind: AttributeKind): { kind: AttributeKind; needed: boolean } => ({ kind, needed: true });
const optional = (kind: AttributeKind): { kind: AttributeKind; needed: boolean } => ({ kind, needed: false });

/** Every component a guide may use. There are no others. */
export const components: Readonly<Record<string, ComponentRule>> = {
  Idea: {
    about: 'One idea: a picture, and one or two short sentences beside it. Start each sentence on a new line.',
    place: 'block',
    holds: 'blocks',
    components: inSentence,
    attributes: { picture: needed('picture'), id: optional('id') },
    example: '<Idea picture="talk">You can ask.</Idea>',
  },
  Note: {
    about: 'A box. The first one in a guide is "about" and says what the page is about. "important" is for a warning.',
    place: 'block',
    holds: 'blocks',
    components: inSentence,
    attributes: { kind: needed(['about', 'important']), picture: optional('picture') },
    example: '<Note kind="important">Call 999 if you are in danger.</Note>',
  },
  Steps: {
    about: 'Things to do one after another: one numbered list, one action in each step.',
    place: 'block',
    holds: 'numbered-list',
    components: [...inSentence, 'Contact'],
    attributes: {},
    example: '<Steps>\n\n1. Call the council.\n2. Ask for a talk.\n\n</Steps>',
  },
  Example: {
    about: 'A made-up person. The page says that the person is not real.',
    place: 'block',
    holds: 'blocks',
    components: inSentence,
    attributes: { name: needed('words'), picture: optional('picture') },
    example: '<Example name="Amina" picture="older-woman">Amina asks for help.</Example>',
  },
  Choice: {
    about: 'If this, then that. Several in a row make a group.',
    place: 'block',
    holds: 'blocks',
    components: [...inSentence, 'Idea', 'Contact'],
    attributes: { if: needed('words') },
    example: '<Choice if="you live with the person">Ask the council first.</Choice>',
  },
  Contact: {
    about: 'A helpline from contacts.yaml.',
    place: 'block',
    holds: 'nothing',
    components: [],
    attributes: { id: needed('contact') },
    example: '<Contact id="ombudsman" />',
  },
  Word: {
    about: 'A hard word from the glossary. The first time on a page its meaning is shown below.',
    place: 'inline',
    holds: 'words',
    components: [],
    attributes: { id: needed('word') },
    example: '<Word id="advocate">advocate</Word>',
  },
  Fact: {
    about: 'An amount, a time, a date or a phone number from facts.yaml.',
    place: 'inline',
    holds: 'nothing',
    components: [],
    attributes: { id: needed('fact') },
    example: '<Fact id="complain-within" />',
  },
};

/** What only a letter has: the words that go into it, the words for the phone, and places for answers. */
const letterComponents: Readonly<Record<string, ComponentRule>> = {
  Letter: {
    about: 'The letter itself, in plain paragraphs. Sender, date, greeting and end are added.',
    place: 'block',
    holds: 'blocks',
    components: ['Answer'],
    attributes: {},
    example: '<Letter>\n\nI ask for an assessment. It is hard because <Answer id="reason" />.\n\n</Letter>',
  },
  Phone: {
    about: 'What the reader can say on the phone, in plain paragraphs.',
    place: 'block',
    holds: 'blocks',
    components: ['Answer'],
    attributes: {},
    example: '<Phone>\n\nHello. My name is <Answer id="name" />.\n\n</Phone>',
  },
  Answer: {
    about: 'The place of an answer, by the name of its field.',
    place: 'inline',
    holds: 'nothing',
    components: [],
    attributes: { id: needed('id') },
    example: '<Answer id="reason" />',
  },
};

export type ComponentTable = Readonly<Record<string, ComponentRule>>;

const inLetters: ComponentTable = { ...components, ...letterComponents };

/** The components that a file may use. */
export const componentsOf = (kind: BodyKind): ComponentTable => (kind === 'letter' ? inLetters : components);

/** The rule of a component, or undefined: never anything inherited, such as "constructor". */
export function componentRule(name: string | null | undefined, table: ComponentTable): ComponentRule | undefined {
  return name && Object.hasOwn(table, name) ? table[name] : undefined;
}
