import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { contactsSchema } from '../../../src/schema/contact.ts';
import { factsSchema } from '../../../src/schema/fact.ts';
import { guideSchema } from '../../../src/schema/guide.ts';
import { parseYaml } from '../../../src/schema/parse-yaml.ts';
import { siteSchema } from '../../../src/schema/site.ts';

/** Rule, place, message and help of each problem. */
function explain(schema: z.ZodType, text: string): string[] {
  return parseYaml({ text, file: 'a.yaml' }, schema).problems.map(
    ({ rule, line, column, message, help }) => `${rule} ${line}:${column} ${message} | ${help}`,
  );
}
const guide = (lines: string): string => `title: Money\ndescription: About money.\ntopic: money\norder: 1\n${lines}`;
const fact = (lines: string): string => `answer:\n${lines}\n  source: x\n  seen: 2026-11-22\n  checkBy: 2027-11-22\n`;

const cases: [what: string, schema: z.ZodType, text: string, expected: string[]][] = [
  [
    'a misspelt setting gets the nearest name',
    guideSchema,
    guide('sorces: x'),
    ['known-setting 5:1 "sorces" is not a setting we know here. | Did you mean "sources"?'],
  ],
  [
    'a missing setting is named with what to write',
    guideSchema,
    guide('').replace('topic: money\n', ''),
    ['setting-needed 1:1 "topic" is missing. | Add a line with topic: and words.'],
  ],
  [
    'words where a number belongs',
    guideSchema,
    guide('').replace('order: 1', 'order: first'),
    ['setting-value 4:1 "order" is "first". That does not fit. | Write a number.'],
  ],
  [
    'a broken number',
    guideSchema,
    guide('').replace('order: 1', 'order: 1.5'),
    ['setting-value 4:1 "order" is "1.5". That does not fit. | Write a whole number.'],
  ],
  [
    'a number out of range',
    guideSchema,
    guide('').replace('order: 1', 'order: -1'),
    ['setting-value 4:1 "order" is "-1". That does not fit. | Write a number that is 0 or more.'],
  ],
  [
    'a number that is too big',
    guideSchema,
    guide('').replace('order: 1', 'order: 10000'),
    ['setting-value 4:1 "order" is "10000". That does not fit. | Write a number that is 9999 or less.'],
  ],
  [
    'a value that is not in the list',
    guideSchema,
    guide('review: good'),
    ['setting-value 5:1 "review" is "good". That does not fit. | Write one of: none, community, professional.'],
  ],
  [
    'words where true or false belongs',
    guideSchema,
    guide('draft: maybe'),
    ['setting-value 5:1 "draft" is "maybe". That does not fit. | Write true or false.'],
  ],
  [
    'a day that does not exist',
    guideSchema,
    guide('checkBy: 2026-02-30'),
    ['setting-value 5:1 "checkBy" is "2026-02-30". That does not fit. | Write a day that exists, such as 2026-11-22.'],
  ],
  [
    'one wrong item of a list has its own place',
    guideSchema,
    guide('help: [council, Police]'),
    ['setting-value 5:17 "help › 1" is "Police". That does not fit. | Write police, in small letters a to z.'],
  ],
  ['words where a list belongs', guideSchema, guide('help: council'), ['setting-value 5:1 "help" is "council". That does not fit. | Write a list.']],
  [
    'nothing after the colon',
    guideSchema,
    guide('').replace('title: Money', 'title:'),
    ['setting-value 1:1 "title" has no value. | Write words, between straight quotation marks when it starts with a sign such as #.'],
  ],
  [
    'a fact of an unknown kind',
    factsSchema,
    fact('  kind: cash\n  value: 1'),
    ['setting-value 2:3 "answer › kind" is not of a kind we know. | Write kind: and one of phone, money, duration, number, date, web, email.'],
  ],
  [
    'a fact without a kind',
    factsSchema,
    fact('  value: 1'),
    ['setting-needed 1:1 "answer › kind" is missing. | Write kind: and one of phone, money, duration, number, date, web, email.'],
  ],
  [
    'a name with a capital letter',
    factsSchema,
    fact('  kind: number\n  value: 1').replace('answer', 'Answer'),
    ['known-setting 1:1 "Answer" cannot be a name here. | Write small letters a to z, digits and hyphens, such as direct-payments.'],
  ],
  [
    'a wrong setting inside a group',
    contactsSchema,
    'council:\n  name: Council\n  fone: x\n',
    ['known-setting 3:3 "fone" is not a setting we know here. | Did you mean "phone"?'],
  ],
  [
    'a group where words belong',
    contactsSchema,
    'council:\n  name:\n    en: Council\n',
    ['setting-value 2:3 "council › name" is "{"en":"Council"}". That does not fit. | Write words.'],
  ],
  [
    'a list where the whole file is a group',
    contactsSchema,
    '- a\n- b\n',
    ['setting-value 1:1 The whole file is "["a","b"]". That does not fit. | Write a group of settings.'],
  ],
  [
    'a topic of which one part is wrong',
    siteSchema,
    'name: x\nlocales: [en]\ntopics:\n  - id: money\n    titel: Money\n',
    ['known-setting 5:5 "titel" is not a setting we know here. | Did you mean "title"?'],
  ],
  [
    'a language we do not know',
    siteSchema,
    'name: { en: x, urd: y }\nlocales: [en]\ntopics: [money]\n',
    ['known-setting 1:16 "urd" cannot be a name here. | Write the tag of a language, such as en or ur.'],
  ],
];
for (const [what, schema, text, expected] of cases) test(`in plain words: ${what}`, () => assert.deepEqual(explain(schema, text), expected));

test('all faults of a file are found in one run', () => {
  assert.equal(explain(guideSchema, 'titel: x\norder: first\nreview: good\n').length, 5);
});

test('no message shows the words of the checking library', () => {
  const text = 'title: 1\ndescription: []\ntopic: {}\norder: true\nhelp: 2\nsources: 3\nwritten: x\nsourceHash: 5\n';
  for (const found of explain(guideSchema, text)) assert.doesNotMatch(found, /Invalid|expected|undefined|received|regex|pattern|\[object/i);
});
