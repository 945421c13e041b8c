import type { Files } from '../../support/content-folder.ts';
import type { contentRules } from '../../../src/problem/content-rules.ts';
import type { dialectRules } from '../../../src/problem/dialect-rules.ts';
import type { fileRules } from '../../../src/problem/file-rules.ts';

/** A change to the small good site that breaks a rule, where it is found, and the same change put right. */
export interface FolderCase {
  bad: Files;
  at: [file: string, line: number, column: number];
  good: Files;
  /** Locale files to use in the place of the engine's own. */
  locales?: { bad: Files; good: Files };
}

const guide = (body: string, settings = 'topic: money\norder: 2'): string =>
  `---\ntitle: Food\ndescription: Help with food.\n${settings}\n---\n\n${body}\n`;
const idea = (words: string, picture = 'house'): string => guide(`<Idea picture="${picture}">\n${words}\n</Idea>`);
const food = 'en/guides/food.mdx';
const savings = 'content/en/guides/food.mdx';

const families = 'content/en/guides/food.families.mdx';
const edition = (body = '<Place after="idea-house">\nAsk at the centre.\n</Place>'): string =>
  `---\ntitle: Food for families\ndescription: Help with food for families.\n---\n\n${body}\n`;
const site = (name: string): string => `name: Site\nlocales: [en, ur]\ntopics: [money, rights]\neditions:\n  - id: ${name}\n    title: Families\n`;
const withEdition = (text: string): Files => ({ [food]: idea('Eat well.'), 'en/guides/food.families.mdx': text, 'site.yaml': site('families') });

/** Cases of rules about files. */
export const fileCases: Record<keyof typeof fileRules, FolderCase> = {
  'utf8-text': { bad: { [food]: Buffer.from(idea('Café'), 'latin1') }, at: [savings, 1, 1], good: { [food]: idea('Café') } },
  'one-version': {
    bad: { [food]: idea('<<<<<<< HEAD\nEat.\n=======\nEat well.\n>>>>>>> main') },
    at: [savings, 9, 1],
    good: { [food]: idea('Eat well.') },
  },
  'expected-file': { bad: { 'en/guides/My Guide.docx': 'x' }, at: ['content/en/guides/My Guide.docx', 1, 1], good: { [food]: idea('Eat well.') } },
  'real-file': { bad: { [food]: { linkTo: 'savings.mdx' } }, at: [savings, 1, 1], good: { [food]: idea('Eat well.') } },
  'file-not-too-big': { bad: { [food]: idea('x'.repeat(5_001)) }, at: [savings, 9, 1], good: { [food]: idea('x'.repeat(5_000)) } },
  'visible-characters': { bad: { [food]: idea('Eat \u202Ellew.') }, at: [savings, 9, 5], good: { [food]: idea('Eat \u200Ewell.') } },
  'yaml-syntax': { bad: { [food]: guide('Eat.', 'topic: money: food\norder: 2') }, at: [savings, 4, 8], good: { [food]: guide('Eat.') } },
  'plain-yaml': { bad: { [food]: guide('Eat.', 'topic: &a money\norder: 2') }, at: [savings, 4, 11], good: { [food]: guide('Eat.') } },
  'front-matter': { bad: { [food]: 'title: Food\n---\n\nEat.\n' }, at: [savings, 1, 1], good: { [food]: guide('Eat.') } },
  'known-setting': { bad: { [food]: guide('Eat.', 'topic: money\norder: 2\nlayout: x') }, at: [savings, 6, 1], good: { [food]: guide('Eat.') } },
  'setting-needed': { bad: { [food]: guide('Eat.', 'order: 2') }, at: [savings, 2, 1], good: { [food]: guide('Eat.') } },
  'setting-value': { bad: { [food]: guide('Eat.', 'topic: money\norder: first') }, at: [savings, 5, 1], good: { [food]: guide('Eat.') } },
};

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">\n${inside}\n</svg>\n`;
const csv = (line: string): string =>
  `name,meaning,alt_en,source,licence,author\nhouse,a house,A house,OpenMoji,CC BY-SA 4.0,Martin Wehl\nphoto,a table,A table,own,CC0 1.0,Amina Khan\n${line}\n`;
const bed = 'pictures/bed.svg';
const bedLine = 'bed,a bed,A bed,own,CC0 1.0,Amina Khan';

const service = ({ by = 'council', until = '2027-11-22' }): Files => ({
  'services/visits.yaml': `contact: council
organisation: ${by}
topics: [rights]
languages: [en]
cost: free
start: self
source: example.org
seen: 2024-11-22
checkBy: ${until}
`,
});

/** Cases of rules about what belongs together. */
export const contentCases: Record<keyof typeof contentRules, FolderCase> = {
  'site-settings': { bad: { 'site.yaml': null }, at: ['content/site.yaml', 1, 1], good: {} },
  'known-locale': { bad: { 'bn/guides/savings.mdx': guide('Eat.') }, at: ['content/site.yaml', 3, 1], good: { 'bn/README.md': 'Not yet.' } },
  'known-topic': { bad: { [food]: guide('Eat.', 'topic: mony\norder: 2') }, at: [savings, 4, 1], good: { [food]: guide('Eat.') } },
  'known-picture': { bad: { [food]: idea('Eat.', 'hause') }, at: [savings, 8, 1], good: { [food]: idea('Eat.') } },
  'known-word': {
    bad: { [food]: idea('Ask <Word id="concil">it</Word>.') },
    at: [savings, 9, 5],
    good: { [food]: idea('Ask <Word id="council">it</Word>.') },
  },
  'known-fact': {
    bad: { [food]: idea('Wait <Fact id="answer" />.') },
    at: [savings, 9, 6],
    good: { [food]: idea('Wait <Fact id="answer-within" />.') },
  },
  'known-contact': { bad: { [food]: guide('<Contact id="councl" />') }, at: [savings, 8, 1], good: { [food]: guide('<Contact id="council" />') } },
  'known-guide': {
    bad: { 'en/search-words.yaml': 'food: [dinner]\nsavngs: [money box]\n' },
    at: ['content/en/search-words.yaml', 2, 1],
    good: { 'en/search-words.yaml': 'savings: [money box]\n' },
  },
  'known-organisation': { bad: service({ by: 'centre' }), at: ['content/services/visits.yaml', 2, 1], good: service({}) },
  'service-in-date': { bad: service({ until: '2025-01-01' }), at: ['content/services/visits.yaml', 9, 1], good: service({}) },
  'unique-guide': { bad: { 'pictures/photo.svg': svg('') }, at: ['content/pictures/photo.svg', 1, 1], good: { [food]: guide('Eat.') } },
  'source-language-first': {
    bad: { 'ur/guides/food.mdx': guide('Eat.') },
    at: ['content/ur/guides/food.mdx', 2, 1],
    good: { [food]: guide('Eat.'), 'ur/guides/food.mdx': guide('Eat.') },
  },
  'edition-base': {
    bad: { 'en/guides/foods.families.mdx': edition() },
    at: ['content/en/guides/foods.families.mdx', 1, 1],
    good: withEdition(edition()),
  },
  'edition-known': { bad: { ...withEdition(edition()), 'site.yaml': site('singers') }, at: [families, 1, 1], good: withEdition(edition()) },
  'edition-place': {
    bad: withEdition(edition('Ask at the centre.')),
    at: [families, 6, 1],
    good: withEdition(edition('<Place replaces="idea-house">\nAsk at the centre.\n</Place>')),
  },
  'edition-anchor': { bad: withEdition(edition('<Place after="idea-hose">\nAsk.\n</Place>')), at: [families, 6, 1], good: withEdition(edition()) },
  'edition-own': { bad: withEdition(edition('')), at: [families, 1, 1], good: withEdition(edition()) },
  'fact-in-date': { bad: { 'facts.yaml': facts('2026-11-21') }, at: ['content/facts.yaml', 7, 3], good: { 'facts.yaml': facts('2026-11-22') } },
  'guide-in-date': {
    bad: { [food]: guide('Eat.', 'topic: money\norder: 2\ncheckBy: 2026-11-21') },
    at: [savings, 6, 1],
    good: { [food]: guide('Eat.', 'topic: money\norder: 2\ncheckBy: 2026-11-22') },
  },
  'allow-with-care': {
    bad: { [food]: guide('Eat.', 'topic: money\norder: 2\nallow:\n  - rule: no-idiom\n    reason: It is a name.') },
    at: [savings, 6, 1],
    good: { [food]: guide('Go via Leeds.', 'topic: money\norder: 2\nallow:\n  - rule: no-latin\n    words: via Leeds\n    reason: It is a name.') },
  },
  'locale-file': localeCase('{\n  "home": "گھر",\n}\n', 3, 1),
  'locale-word-missing': localeCase('{\n  "home": "گھر"\n}\n', 1, 1),
  'locale-word-unknown': localeCase('{\n  "home": "گھر",\n  "hoome": "گھر"\n}\n', 3, 3),
  'locale-word-form': localeCase('{\n  "language.notYet": "ابھی {lang}"\n}\n', 2, 3),
  'picture-readable': { bad: { 'pictures/bed.png': 'not a picture' }, at: ['content/pictures/bed.png', 1, 1], good: {} },
  'picture-size': { bad: { [bed]: null, 'pictures/bed.png': Buffer.alloc(8_000_001) }, at: ['content/pictures/bed.png', 1, 1], good: {} },
  'picture-plain-svg': {
    bad: { [bed]: svg('<script>1</script>'), 'pictures/pictures.csv': csv(bedLine) },
    at: ['content/pictures/bed.svg', 2, 9],
    good: { [bed]: svg('<path d="M0 0h8"/>'), 'pictures/pictures.csv': csv(bedLine) },
  },
  'picture-passport': {
    bad: { [bed]: svg('<path d="M0 0h8"/>') },
    at: ['content/pictures/bed.svg', 1, 1],
    good: { [bed]: svg('<path d="M0 0h8"/>'), 'pictures/pictures.csv': csv(bedLine) },
  },
};

function facts(checkBy: string): string {
  const fact = (name: string, value: string, until: string): string =>
    `${name}:\n${value}\n  source: example.org\n  seen: 2026-01-01\n  checkBy: ${until}\n`;
  return [
    fact('answer-within', '  kind: duration\n  value: 12\n  unit: month', checkBy),
    fact('council-phone', '  kind: phone\n  value: 0300 061 0614', '2027-11-22'),
    fact('savings-limit', '  kind: money\n  value: 23250', '2027-11-22'),
  ].join('');
}

function localeCase(ur: string, line: number, column: number): FolderCase {
  return { bad: {}, at: ['locales/ur.json', line, column], good: {}, locales: { bad: { 'ur.json': ur }, good: {} } };
}

interface BodyCase {
  at: [line: number, column: number];
  /** Where the examples of the rule's own help page cannot be taken. */
  bad?: string;
  good?: string;
}

/** Cases of rules about how a guide is written: the examples of each rule's own help page, and where they are found. */
export const bodyCases: Record<Exclude<keyof typeof dialectRules, keyof typeof dialectFolderCases | 'readable-guide'>, BodyCase> = {
  'no-code': { at: [1, 7] },
  'no-html': { at: [1, 1] },
  'whole-tag': { at: [1, 1] },
  'less-than-sign': { at: [1, 13] },
  'known-component': { at: [1, 1] },
  'known-attribute': { at: [1, 1] },
  'attribute-needed': { at: [1, 1] },
  'attribute-value': { at: [1, 1] },
  'component-place': { at: [1, 27] },
  'component-words': { at: [1, 1] },
  'no-markdown-picture': { at: [1, 1] },
  'plain-markdown': { at: [1, 11] },
  'headings-in-order': { at: [1, 1] },
  'safe-address': { at: [1, 1] },
  'link-words': { at: [1, 1] },
  'not-too-deep': { at: [1, 1] },
};

/** Rules of the dialect that only show in a whole folder. A file that stops the parser is in load/judge.test.ts too. */
export const dialectFolderCases: Record<'link-exists', FolderCase> = {
  'link-exists': {
    bad: { [food]: guide('Read [your savings](../saving/).') },
    at: [savings, 8, 6],
    good: { [food]: guide('Read [your savings](../savings/).') },
  },
};
