import type { Rule } from './rules.ts';

/** Rules about files themselves, before anybody reads what they say. */
export const fileRules = {
  'utf8-text': {
    why: 'Files are read as UTF-8, the way of saving letters that works for every language. Other ways turn letters into wrong signs.',
    bad: 'A guide saved by an old program as "Windows-1252" or "UTF-16".',
    good: 'Choose "Save as" in your editor and choose "UTF-8".',
  },
  'one-version': {
    why: 'When two people change the same words, Git writes both versions into the file. A person must choose.',
    bad: '<<<<<<< HEAD\nYou can ask for help.\n=======\nYou can ask us for help.\n>>>>>>> main',
    good: 'You can ask us for help.',
  },
  'expected-file': {
    why: 'A file in the wrong place would be left out without a word. So every file must have its known place and a plain name.',
    bad: 'content/en/guides/My Guide.docx',
    good: 'content/en/guides/my-guide.mdx',
  },
  'real-file': {
    why: 'A link to a file somewhere else could show private files of the computer that builds the site.',
    bad: 'content/en/guides/notes.mdx is a shortcut (a symbolic link) to another file.',
    good: 'Copy the file itself into the folder.',
  },
  'file-not-too-big': {
    why: 'Very large files are slow to read for people and for computers.',
    bad: 'A guide of 300 kB, or a line of 20,000 characters.',
    good: 'Split the guide into two guides. Start each sentence on a new line.',
  },
  'visible-characters': {
    why: 'Some characters cannot be seen, and can hide or turn around what is really written.',
    bad: 'A character that makes the rest of the line run backwards (U+202E).',
    good: 'Delete the words around the place and type them again.',
  },
  'yaml-syntax': {
    why: 'Settings are written in YAML: one "name: value" on each line. The computer can only read it when it is exact.',
    bad: 'title: Money: what you need to know',
    good: 'title: "Money: what you need to know"',
  },
  'plain-yaml': {
    why: 'YAML can do more than we need, such as copying parts of the file many times. That can stop the computer, so only plain values are allowed.',
    bad: 'title: &name Money\ndescription: *name',
    good: 'title: Money\ndescription: Money for your care.',
  },
  'front-matter': {
    why: 'The settings of a guide stand at its very top, between two lines of three hyphens.',
    bad: 'title: Money\n---\nThe guide starts here.',
    good: '---\ntitle: Money\n---\n\nThe guide starts here.',
  },
  'known-setting': {
    why: 'A setting with a wrong name would do nothing, and nobody would notice.',
    bad: 'titel: Money',
    good: 'title: Money',
  },
  'setting-needed': {
    why: 'Without this setting the page cannot be made.',
    bad: 'A guide with no "title".',
    good: 'title: Money for your care',
  },
  'setting-value': {
    why: 'The value of a setting must be of the right kind.',
    bad: 'order: first',
    good: 'order: 1',
  },
} satisfies Record<string, Rule>;
