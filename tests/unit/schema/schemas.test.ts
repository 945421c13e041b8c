import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { contactsSchema, localContactsSchema } from '../../../src/schema/contact.ts';
import { factSchema, factsSchema } from '../../../src/schema/fact.ts';
import { glossarySchema } from '../../../src/schema/glossary.ts';
import { guideSchema, pageSchema } from '../../../src/schema/guide.ts';
import { siteSchema, suggestSchema } from '../../../src/schema/site.ts';
import { day, email, id, inLocale, line, localText, webAddress } from '../../../src/schema/values.ts';

const passes = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

const values: [name: string, schema: z.ZodType, good: unknown[], bad: unknown[]][] = [
  ['a name', id, ['money', 'a1', 'direct-payments'], ['', 'Money', 'a b', '-a', 'a-', 'a--b', 'گھر', '__proto__', 'a/b', '../a', 'x'.repeat(81), 1]],
  ['a line of words', line, ['a', 'گھر', '5 < 6 & "x"', 'x'.repeat(300)], ['', 'a\nb', 'a\rb', 'x'.repeat(301), 1, null]],
  ['a day', day, ['2026-11-22', '2024-02-29'], ['22/11/2026', '2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '2026-11-22T00:00', 20261122]],
  [
    'a web address',
    webAddress,
    ['https://www.gov.uk', 'http://example.org/a?b=c#d', 'HTTPS://EXAMPLE.ORG/'],
    ['www.gov.uk', '//gov.uk', 'javascript:x', 'https://a@b.uk/', 'https://gov.uk:8080/', 'https://gov.uk/ x', 'https://g<v.uk', 'ftp://gov.uk'],
  ],
  [
    'an email address',
    email,
    ['hello@example.org', 'a.b+c@example.co.uk'],
    ['hello', 'a@b', 'a b@example.org', 'a@example.org?bcc=c@d.org', '<a@example.org>', 'a@b@example.org'],
  ],
  ['words in languages', localText, ['Money', { en: 'Money', ur: 'پیسے' }], ['', { xx: 'Money' }, { en: '' }, ['Money'], 1]],
];
for (const [name, schema, good, bad] of values) {
  test(`${name} may be ${good.map((value) => JSON.stringify(value).slice(0, 20)).join(', ')}`, () => {
    assert.deepEqual(
      good.filter((value) => !passes(schema, value)),
      [],
    );
  });
  test(`${name} may not be ${bad.map((value) => JSON.stringify(value).slice(0, 20)).join(', ')}`, () => {
    assert.deepEqual(
      bad.filter((value) => passes(schema, value)),
      [],
    );
  });
}

const passport = { source: 'example.org', seen: '2026-11-22', checkBy: '2027-11-22' };
test('each kind of fact takes a value of its own kind', () => {
  const good = [
    { kind: 'phone', value: '0300 061 0614' },
    { kind: 'phone', value: '+44 300 061 0614' },
    { kind: 'phone', value: '999' },
    { kind: 'money', value: 23250 },
    { kind: 'money', value: 0.5 },
    { kind: 'duration', value: 12, unit: 'month' },
    { kind: 'number', value: -1 },
    { kind: 'date', value: '2027-04-06' },
    { kind: 'web', value: 'https://www.gov.uk/' },
    { kind: 'email', value: 'hello@example.org' },
  ];
  const bad = [
    { kind: 'phone', value: 'call us' },
    { kind: 'phone', value: '*21*0900#' },
    { kind: 'phone', value: 999 },
    { kind: 'money', value: '£5' },
    { kind: 'money', value: -5 },
    { kind: 'duration', value: 12 },
    { kind: 'duration', value: 12, unit: 'months' },
    { kind: 'number', value: '12' },
    { kind: 'web', value: 'javascript:x' },
    { kind: 'colour', value: 'red' },
    { value: 1 },
  ];
  assert.deepEqual(
    good.filter((fact) => !passes(factSchema, { ...fact, ...passport })),
    [],
  );
  assert.deepEqual(
    bad.filter((fact) => passes(factSchema, { ...fact, ...passport })),
    [],
  );
});

test('a fact must say where it was seen, when, and when to look again', () => {
  for (const missing of Object.keys(passport)) {
    const { [missing as keyof typeof passport]: _, ...rest } = passport;
    assert.equal(passes(factSchema, { kind: 'number', value: 1, ...rest }), false, missing);
  }
});

test('names in lists of facts, contacts and words follow the rule for names', () => {
  const fact = { kind: 'number', value: 1, ...passport };
  for (const [schema, value] of [
    [factsSchema, fact],
    [contactsSchema, { name: 'Council' }],
    [localContactsSchema, { about: 'They help.' }],
    [glossarySchema, { word: 'council', meaning: 'People.' }],
  ] as const) {
    assert.ok(passes(schema, { 'a-name': value }));
    assert.equal(passes(schema, { 'A name': value }), false);
  }
});

const guide = { title: 'Money', description: 'About money.', topic: 'money', order: 1 };
test('a guide needs a title, a description, a topic and an order, and nothing else', () => {
  assert.deepEqual(guideSchema.parse(guide), { ...guide, review: 'none' });
  for (const missing of Object.keys(guide)) assert.equal(passes(guideSchema, { ...guide, [missing]: undefined }), false, missing);
});

test('settings that other programs read for themselves are refused in a guide', () => {
  for (const key of ['layout', 'slug', 'id', 'permalink', 'url', 'redirect', 'head', 'type', 'component'])
    assert.equal(passes(guideSchema, { ...guide, [key]: 'x' }), false, key);
});

test('the order of a guide is a whole number from 0 to 9999', () => {
  for (const order of [0, 9999]) assert.ok(passes(guideSchema, { ...guide, order }));
  for (const order of [-1, 1.5, 10_000, '1', NaN, Infinity]) assert.equal(passes(guideSchema, { ...guide, order }), false, String(order));
});

test('one source or one checker may be written without a list', () => {
  const { sources, checkedBy } = guideSchema.parse({ ...guide, sources: 'Care Act 2014', checkedBy: 'A group' });
  assert.deepEqual([sources, checkedBy], [['Care Act 2014'], 'A group']);
});

test('a page about the site has no topic and no order', () => {
  assert.ok(passes(pageSchema, { title: 'About us', description: 'Who we are.' }));
  assert.equal(passes(pageSchema, guide), false);
});

test('the site needs a name, a language we know and a topic; a topic may be only a name', () => {
  const site = { name: 'Small Site', locales: ['en'], topics: ['money'] };
  assert.deepEqual(siteSchema.parse(site).topics, [{ id: 'money', title: 'money' }]);
  assert.deepEqual(siteSchema.parse({ ...site, contact: 'hello@example.org' }).contact, { email: 'hello@example.org' });
  for (const wrong of [{ locales: [] }, { locales: ['xx'] }, { topics: [] }, { name: undefined }, { url: 'example.org' }, { theme: 'x' }])
    assert.equal(passes(siteSchema, { ...site, ...wrong }), false, JSON.stringify(wrong));
});

test('suggestions go to a form over https, to an email address, or to both', () => {
  const form = 'https://github.com/our-group/our-site/issues/new?template=mistake.yml';
  for (const good of [{ form }, { email: 'us@example.org' }, { form, email: 'us@example.org' }])
    assert.ok(passes(suggestSchema, good), JSON.stringify(good));
  const bad = [
    {},
    form,
    { form: 'http://example.org/' },
    { form: 'javascript:x' },
    { form: 'https://a@b.uk/' },
    { email: 'us' },
    { form, web: form },
  ];
  for (const wrong of bad) assert.equal(passes(suggestSchema, wrong), false, JSON.stringify(wrong));
});

test('the example address of a form must be changed before it is used', () => {
  const { error } = suggestSchema.safeParse({ form: 'https://github.com/OWNER/REPO/issues/new?template=mistake.yml' });
  assert.match(error!.issues[0]!.message, /OWNER\/REPO only stands for its place/);
});

test('words come in the asked language, else in the first one that has some', () => {
  assert.equal(inLocale('Money', 'ur', ['en']), 'Money');
  assert.equal(inLocale({ en: 'Money', ur: 'پیسے' }, 'ur', ['en']), 'پیسے');
  assert.equal(inLocale({ bn: 'টাকা', en: 'Money' }, 'ur', ['en', 'bn']), 'Money');
  assert.equal(inLocale({ bn: 'টাকা' }, 'ur', ['en']), 'টাকা');
});
