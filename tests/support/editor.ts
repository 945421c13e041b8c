import type { Choices, EditorData } from '../../src/editor/editor-data.ts';

const choices: Choices = {
  topics: [{ id: 'money', words: 'Money' }],
  pictures: [
    { id: 'house', words: 'a house', src: 'pictures/house.svg' },
    { id: 'talk', words: 'two people talk', src: 'pictures/talk.svg' },
  ],
  facts: [
    { id: 'help-phone', words: '0300 123 1234', kind: 'phone' },
    { id: 'complain-within', words: '12 month', kind: 'duration' },
  ],
  contacts: [{ id: 'ombudsman', words: 'Ombudsman' }],
  words: [{ id: 'council', words: 'council' }],
  organisations: [{ id: 'law-centre', words: 'Law Centre' }],
};

/** What the editor knows of a small site in English and Urdu. */
export const smallSite: EditorData = {
  settings: { backend: 'github', repo: 'owner/name', branch: 'main', folder: 'content' },
  siteName: 'Our guides',
  siteUrl: 'https://example.org/',
  locales: ['en', 'ur'],
  choices,
  paths: [
    ['/en/', null],
    ['/en/guides/savings/', ['idea-house']],
  ],
  reading: [
    { locale: 'en', isTranslation: false, glossary: { council: 'council' }, allowedWords: [], sourceWords: [], otherNames: {}, wrongTerms: {} },
    { locale: 'ur', isTranslation: true, glossary: {}, allowedWords: [], sourceWords: [], otherNames: {}, wrongTerms: {} },
  ],
};
