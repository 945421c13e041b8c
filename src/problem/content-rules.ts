import type { Rule } from './rules.ts';

/** Rules about what belongs together: guides, words, pictures, facts and languages. */
export const contentRules = {
  'site-settings': {
    why: 'The file site.yaml says what the site is called and which languages it has.',
    bad: 'A content folder without site.yaml.',
    good: 'content/site.yaml with name, url, locales and topics.',
  },
  'known-locale': {
    why: 'The computer must know a language before it can show it: its direction, its letters, its name.',
    bad: 'locales: [en, urdu]',
    good: 'locales: [en, ur]',
  },
  'known-topic': {
    why: 'Each guide stands under a topic, and the topics are listed in site.yaml.',
    bad: 'topic: mony',
    good: 'topic: money',
  },
  'known-picture': {
    why: 'A picture that does not exist leaves a hole beside the words.',
    bad: '<Idea picture="telefone">Call us.</Idea>',
    good: '<Idea picture="telephone">Call us.</Idea>',
  },
  'known-word': {
    why: 'A hard word needs its meaning in the glossary of the same language.',
    bad: '<Word id="asessment">assessment</Word>',
    good: '<Word id="assessment">assessment</Word>',
  },
  'known-fact': {
    why: 'Amounts, dates and phone numbers stand in facts.yaml, once. A guide can only use one that is there.',
    bad: '<Fact id="complaint-months" />',
    good: '<Fact id="complain-within" />',
  },
  'known-contact': {
    why: 'Helplines stand in contacts.yaml, once. A guide can only use one that is there.',
    bad: '<Contact id="ombudsmann" />',
    good: '<Contact id="ombudsman" />',
  },
  'known-guide': {
    why: 'The words that people type lead to a guide by its name: its file name without .mdx.',
    bad: 'benifits: [social security] in en/search-words.yaml',
    good: 'benefits: [social security]',
  },
  'known-organisation': {
    why: 'Each service says who runs it. The organisation has a file of its own, so that its name stands in one place.',
    bad: 'organisation: carers-uk-ltd',
    good: 'organisation: carers-uk, with a file content/organisations/carers-uk.yaml',
  },
  'service-in-date': {
    why: 'Services move, close and change their numbers. After its check-by date somebody must ask the service again.',
    bad: 'checkBy: 2024-04-06',
    good: 'Ask the service, mend what changed, then write the new dates in "seen" and "checkBy".',
  },
  'unique-guide': {
    why: 'Two guides with the same name would have the same address, and one would be lost.',
    bad: 'money.mdx and Money.mdx in one folder',
    good: 'money.mdx and money-and-benefits.mdx',
  },
  'source-language-first': {
    why: 'A guide is written in the first language of the site. The others are translations of it.',
    bad: 'content/ur/guides/money.mdx without content/en/guides/money.mdx',
    good: 'Both files, with the same name.',
  },
  'edition-base': {
    why: 'The edition of a guide for one community takes the rest from its guide, which stands beside it in the same folder.',
    bad: 'content/en/guides/carers.somali-families.mdx without content/en/guides/carers.mdx',
    good: 'Both files in one folder.',
  },
  'edition-known': {
    why: 'The page needs the name of the community in every language. It stands in site.yaml, once.',
    bad: 'content/en/guides/carers.somali-families.mdx, and no "somali-families" under editions in site.yaml',
    good: 'editions:\n  - id: somali-families\n    title: Somali families',
  },
  'edition-place': {
    why: 'Each part of an edition must say where it goes in the guide that the rest comes from.',
    bad: '<Idea picture="talk">\nAsk at the community centre.\n</Idea>',
    good: '<Place after="idea-carer">\n<Idea picture="talk">\nAsk at the community centre.\n</Idea>\n</Place>',
  },
  'edition-anchor': {
    why: 'A part of an edition goes before, after or in the place of an idea of its guide. The idea may have been taken out of the guide.',
    bad: '<Place after="idea-carrer">',
    good: '<Place after="idea-carer">',
  },
  'edition-own': {
    why: 'An edition without a part of its own would be the same page twice.',
    bad: 'A file carers.somali-families.mdx with settings and nothing else.',
    good: 'A file with at least one <Place>.',
  },
  'fact-in-date': {
    why: 'Amounts and phone numbers change. After its check-by date somebody must look whether the fact is still true.',
    bad: 'checkBy: 2024-04-06',
    good: 'Look the fact up, then write the new date in "seen" and "checkBy".',
  },
  'guide-in-date': {
    why: 'Rules change. After its check-by date somebody must read the guide again.',
    bad: 'checkBy: 2024-04-06',
    good: 'Read the guide again, mend what changed, then write a new date in "checkBy".',
    standard: 'T12',
  },
  'locale-file': {
    why: 'The words of the buttons and menus stand in a file for each language. It must be exact for the computer to read it.',
    bad: '{ "home": "Home", }',
    good: '{ "home": "Home" }',
  },
  'locale-word-missing': {
    why: 'A missing word would leave a button without a name.',
    bad: 'locales/ur.json has no "search".',
    good: '"search": "تلاش"',
  },
  'locale-word-unknown': {
    why: 'A word with a name that the site does not use is never shown. Often the name has a typing mistake.',
    bad: '"serch": "Search"',
    good: '"search": "Search"',
  },
  'locale-word-form': {
    why: 'Words in { } are places that the site fills in. They must be the same in each language, and each bracket must be closed.',
    bad: '"language.notYet": "Not yet in {lang}"',
    good: '"language.notYet": "Not yet in {language}"',
  },
  'picture-readable': {
    why: 'A picture that is broken, or is not the kind its name says, cannot be shown.',
    bad: 'house.png is really a Word document.',
    good: 'Save the picture again as PNG, JPEG, WebP or SVG.',
  },
  'picture-size': {
    why: 'Very large pictures are slow on a phone, and can stop the computer that builds the site.',
    bad: 'A photo of 9,000 by 9,000 points or of 20 MB.',
    good: 'Make it smaller first: 2,000 points wide is plenty.',
    standard: 'P10',
  },
  'picture-plain-svg': {
    why: 'An SVG drawing can hide programs and other pages. Only plain shapes are allowed.',
    bad: '<svg><script>…</script></svg>',
    good: '<svg viewBox="0 0 72 72"><path d="…"/></svg>',
  },
  'picture-passport': {
    why: 'Each picture needs its words, its artist and its licence, so that we may use it and can say thank you.',
    bad: 'photo.jpg in content/pictures, and no line for it in pictures.csv.',
    good: 'photo,a person at a desk,"A person at a desk",…,Amina Khan,CC BY 4.0',
    standard: 'P8',
  },
  'allow-with-care': {
    why: 'An entry under "allow" silences a message, with a reason. It names a rule that there is, and goes when it is no longer needed.',
    bad: 'allow:\n  - rule: no-ofice-language\n    reason: It is the name of a local service.',
    good: 'allow:\n  - rule: no-office-language\n    words: Care Pathway Centre\n    reason: It is the name of a local service.',
  },
} satisfies Record<string, Rule>;
