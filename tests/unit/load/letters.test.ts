import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lettersOf, lettersOfGuide, shownFields } from '../../../src/site/letters.ts';
import { planPages } from '../../../src/site/page-plan.ts';
import { Site } from '../../../src/site/site.ts';
import { changedSite, checkFolder, placesOf, type Files } from '../../support/content-folder.ts';
import { today } from '../../support/project.ts';
import { letter } from '../problem/letter-cases.ts';

const ask = 'en/letters/ask.mdx';
const urdu = 'ur/letters/ask.mdx';
const words = '---\ntitle: خط\ndescription: مدد مانگیں۔\nfields:\n  reason:\n    label: وجہ\n---\n\nمدد۔\n';
const problemsIn = async (files: Files): Promise<unknown[]> =>
  placesOf((await checkFolder(changedSite(files))).problems).map(([rule, , line, column]) => [rule, line, column]);

async function siteWith(files: Files): Promise<Site> {
  const { site, problems } = await checkFolder(changedSite(files));
  assert.ok(site, JSON.stringify(problems));
  return new Site(site, { base: '/', today, version: 'test', fontStyles: 'a.css', fontsOf: () => [] });
}

for (const [what, text, expected] of [
  [
    'without <Letter>',
    letter({ body: 'Help.' }),
    [
      ['letter-words', 2, 1],
      ['field-used', 9, 5],
    ].slice(0, 1),
  ],
  ['with two letters', letter({ body: `${'<Letter>\n\nA <Answer id="reason" />.\n\n</Letter>\n\n'.repeat(2)}` }), [['letter-words', 20, 1]]],
  [
    'with a list in it',
    letter({ body: '<Letter>\n\n- A <Answer id="reason" />.\n\nB <Answer id="reason" />.\n\n</Letter>' }),
    [['letter-words', 16, 1]],
  ],
  ['with a setting that is none', letter().replace('order: 1', 'order: 1\nlayout: x'), [['known-setting', 5, 1]]],
  ['without a needed setting', letter().replace('to: Care team\n', ''), [['setting-needed', 2, 1]]],
  ['with a field of no kind', letter().replace('kind: long', 'kind: longer'), [['setting-value', 10, 5]]],
  [
    'with one option',
    letter().replace('kind: long', 'kind: choice\n    options:\n      - id: a\n        label: A\n        letter: a'),
    [['setting-value', 11, 5]],
  ],
  [
    'with a field of its own for the name',
    letter({ fields: '  - id: name\n    kind: short\n    label: Name', body: '<Letter>\n\nI am <Answer id="name" />.\n\n</Letter>' }),
    [['field-once', 9, 5]],
  ],
  ['with a picture that is not there', letter().replace('order: 1', 'order: 1\npicture: hause'), [['known-picture', 5, 1]]],
  ['that is past its day', letter().replace('order: 1', 'order: 1\ncheckBy: 2026-11-21'), [['guide-in-date', 5, 1]]],
] as const)
  test(`a letter ${what} has one problem, with its place`, async () => {
    const found = await problemsIn({ [ask]: text });
    assert.deepEqual(found, expected);
  });

for (const [what, text, expected] of [
  ['that holds a letter', `${words}\n<Letter>\n\nA.\n\n</Letter>\n`, [['letter-words', 11, 1]]],
  ['with a field that the letter has not', words.replace('---\n\n', '  raeson:\n    label: وجہ\n---\n\n'), [['known-field', 7, 3]]],
  ['with options that the letter has not', words.replace('label: وجہ', 'label: وجہ\n    options:\n      a: وجہ'), [['known-field', 8, 7]]],
] as const)
  test(`a translation ${what} has one problem, with its place`, async () => {
    assert.deepEqual(await problemsIn({ [ask]: letter(), [urdu]: text }), expected);
  });

test('a translation needs its letter in the first language', async () => {
  assert.deepEqual(await problemsIn({ [urdu]: words }), [['source-language-first', 2, 1]]);
});

test('the components of letters cannot stand in a guide', async () => {
  const guide = '---\ntitle: Food\ndescription: Food.\ntopic: money\norder: 2\n---\n\n<Letter>\n\nA.\n\n</Letter>\n';
  assert.deepEqual(await problemsIn({ 'en/guides/food.mdx': guide }), [['known-component', 8, 1]]);
});

test('a language without a translation is offered the letter of the first one', async () => {
  const site = await siteWith({ [ask]: letter() });
  assert.deepEqual(
    lettersOf(site, 'ur').map(({ record }) => record.locale),
    ['en'],
  );
  assert.deepEqual(
    lettersOfGuide(site, 'en', 'savings').map(({ record }) => record.id),
    ['ask'],
  );
  assert.deepEqual(lettersOfGuide(site, 'en', 'complaints'), []);
});

test('a label that is not translated is shown in the first language, and says so', async () => {
  const site = await siteWith({ [ask]: letter(), [urdu]: words.replace('  reason:\n    label: وجہ', '  {}') });
  const { own } = shownFields(site, lettersOf(site, 'ur')[0]!);
  assert.match(own[0]!.label.text, /^<span lang="en" dir="ltr"[^>]*>Why\?<\/span>$/);
});

test('a site has pages of letters only when it has letters; a changed letter changes its pages, its guides and the lists', async () => {
  const paths = async (files: Files): Promise<Map<string, string>> => new Map(planPages(await siteWith(files)).map(({ path, key }) => [path, key]));
  const [none, before, after] = [
    await paths({}),
    await paths({ [ask]: letter(), [urdu]: words }),
    await paths({ [ask]: letter().replace('title: Ask', 'title: Ask more'), [urdu]: words }),
  ];
  assert.deepEqual(
    [...none.keys()].filter((path) => path.includes('letter')),
    [],
  );
  assert.deepEqual(
    [...before.keys()].filter((path) => path.includes('letter')),
    ['/en/letters/', '/en/letters/ask/', '/ur/letters/', '/ur/letters/ask/'],
  );
  const changed = [...after].filter(([path, key]) => before.get(path) !== key).map(([path]) => path);
  for (const path of ['/en/letters/', '/en/letters/ask/', '/ur/letters/ask/', '/en/guides/savings/', '/en/guides/'])
    assert.ok(changed.includes(path), path);
  assert.ok(!changed.includes('/en/guides/complaints/'));
});

test('no letter of the first site asks for immigration status', () => {
  const files = globSync('content/en/letters/*.mdx');
  assert.equal(files.length, 6);
  for (const file of files) assert.doesNotMatch(readFileSync(file, 'utf8'), /immigra|visa|passport|asylum|nationality/i, file);
});
