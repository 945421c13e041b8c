import type { Rule } from './rules.ts';

/** Rules about letters that readers fill in. */
export const letterRules = {
  'letter-words': {
    why: 'What goes into the letter stands between <Letter> and </Letter>, in plain paragraphs: an email has no pictures, lists or bold words.',
    bad: '<Letter>\n\n- Please **help** me.\n\n</Letter>',
    good: '<Letter>\n\nPlease help me.\n\n</Letter>',
  },
  'known-field': {
    why: 'A place for an answer needs a field with the same name, or nobody is asked for the answer.',
    bad: 'I need <Answer id="langauge" />.',
    good: 'I need <Answer id="language" />.',
  },
  'field-used': {
    why: 'What a reader answers must stand in the letter. A question whose answer is thrown away costs the reader work for nothing.',
    bad: 'fields:\n  - id: language\n…\n<Letter>Please help me.</Letter>',
    good: 'fields:\n  - id: language\n…\n<Letter>I need <Answer id="language" />.</Letter>',
  },
  'field-once': {
    why: 'Each field has a name of its own. Name, address, phone, council and language of the reply are asked for in every letter already.',
    bad: '- id: name\n  kind: short\n  label: Your name',
    good: '- id: doctor\n  kind: short\n  label: The name of your doctor',
  },
  'field-fits': {
    why: 'Each kind of field needs what belongs to it: a choice needs options, a tick needs the words that it brings into the letter.',
    bad: '- id: urgent\n  kind: yes\n  label: I need help now',
    good: '- id: urgent\n  kind: yes\n  label: I need help now\n  letter: My need is urgent.',
  },
  'field-translated': {
    why: 'A label that is not translated is shown in the first language, which the reader may not know.',
    bad: 'fields:\n  reason:\n    label: وجہ',
    good: 'fields:\n  reason:\n    label: وجہ\n  language:\n    label: زبان',
  },
  'known-guide': {
    why: 'A letter is offered in the guides it belongs to, so they must exist.',
    bad: 'guides: [complaint]',
    good: 'guides: [complaints]',
  },
} satisfies Record<string, Rule>;
