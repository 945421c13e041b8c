import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newGuide } from '../../../scripts/new/guide.ts';
import { newLetter } from '../../../scripts/new/letter.ts';
import { newLocale } from '../../../scripts/new/locale.ts';
import { newTerm } from '../../../scripts/new/term.ts';
import { kindOf, readWishes } from '../../../scripts/new/wishes.ts';
import { startingWords } from '../../../src/site/starting-language.ts';
import { UsageError } from '../../../src/site/site-options.ts';
import { changedSite, checkFolder, placesOf } from '../../support/content-folder.ts';
import { answers, startIn } from '../../support/new.ts';

async function passes(dir: string): Promise<void> {
  assert.deepEqual(placesOf((await checkFolder(dir)).problems), []);
}

test('a guide is asked for step by step: title, file name, topic', async () => {
  const dir = changedSite({});
  const ask = answers('Time off: carers’ rights', 'time-off', 'rights');
  const path = await newGuide(await startIn(dir, {}, ask));
  assert.deepEqual(ask.asked, ['What is the title?', 'What is the name of the file?', 'Under which topic?']);
  assert.equal(path, join(dir, 'en/guides/time-off.mdx'));
  assert.match(readFileSync(path, 'utf8'), /^---\ntitle: "Time off: carers’ rights"\n.*\ntopic: rights\n/);
  await passes(dir);
});

test('a guide is written from what stands on the command line, without a question', async () => {
  const dir = changedSite({});
  const path = await newGuide(await startIn(dir, { title: 'Help: “more” {new} [a](b)', topic: 'rights' }));
  assert.equal(path, join(dir, 'en/guides/help-more-new-a-b.mdx'));
  await passes(dir);
});

test('a translation to start from holds the guide, and stays off the site', async () => {
  const dir = changedSite({ 'ur/guides/savings.mdx': null });
  const path = await newGuide(await startIn(dir, { name: 'savings', locale: 'ur', title: 'آپ کی بچت' }));
  const text = readFileSync(path, 'utf8');
  assert.match(text, /^---\ntitle: آپ کی بچت\n/);
  assert.match(text, /\ndraft: true\n---\n/);
  assert.match(text, /<Word id="council">/);
  const { problems, site } = await checkFolder(dir);
  assert.deepEqual(
    problems.map(({ rule, severity }) => [rule, severity]),
    [['link-exists', 'warning']],
  );
  assert.deepEqual(
    site!.guides.filter(({ locale }) => locale === 'ur').map(({ id }) => id),
    [],
  );
});

test('a hard word is asked for, and its meaning too', async () => {
  const dir = changedSite({});
  const ask = answers('# Null: "x"', 'No thing: # at all.');
  await newTerm(await startIn(dir, {}, ask));
  const { site } = await checkFolder(dir);
  assert.deepEqual(site!.glossaries.get('en')!['null-x'], { word: '# Null: "x"', meaning: 'No thing: # at all.' });
});

test('a hard word in another language needs its word in the first one', async () => {
  const dir = changedSite({ 'ur/glossary.yaml': null });
  await newTerm(await startIn(dir, { name: 'council', title: 'کونسل', locale: 'ur' }));
  assert.equal((await checkFolder(dir)).site!.glossaries.get('ur')!['council']!.word, 'کونسل');
  await assert.rejects(newTerm(await startIn(dir, { name: 'counsil', locale: 'ur' })), /Did you mean "council"\?/);
});

test('a language is chosen from those the site does not have yet', async () => {
  const path = await newLocale(await startIn(changedSite({}), {}, answers('pl')));
  assert.equal((JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>)['@@locale'], 'pl');
});

test('counting starts with the forms of the language: more than English, or fewer', () => {
  const source = { found: '{count, plural, =0 {None} one {# of {all}} other {All # of {all}}}.' };
  const started = (locale: string): unknown => (JSON.parse(startingWords(locale, source)) as Record<string, unknown>)['found'];
  assert.equal(started('ro'), '{count, plural, =0 {None} one {# of {all}} few {All # of {all}} other {All # of {all}}}.');
  assert.equal(started('zh-Hans'), '{count, plural, =0 {None} other {All # of {all}}}.');
});

for (const [what, wishes, message] of [
  ['without a name', {}, /Give it a name/],
  ['with a name that is none', { name: '../x' }, /Give it a name/],
  ['with a topic that is none', { name: 'x', topic: 'rigths' }, /Did you mean "rights"\?/],
  ['with a hidden character in its title', { title: 'a\u202Eb' }, /cannot be seen/],
  ['that is there already', { name: 'savings' }, /there already/],
  ['in a language that is none', { name: 'savings', locale: 'xx' }, /do not know the language/],
  ['in a language the site does not have', { name: 'savings', locale: 'pl' }, /npm run new -- locale pl/],
  ['to translate that is none', { name: 'saving', locale: 'ur' }, /Did you mean "savings"\?/],
] as const) {
  test(`a guide ${what} is refused`, async () => {
    await assert.rejects(newGuide(await startIn(changedSite({}), wishes)), (error) => error instanceof UsageError && message.test(error.message));
  });
}

test('a letter is asked for: its title, and the guide it belongs to', async () => {
  const dir = changedSite({});
  const ask = answers('Ask: “more” {help}', 'savings');
  const path = await newLetter(await startIn(dir, {}, ask));
  assert.deepEqual(ask.asked, ['What is the title?', 'To which guide does it belong?']);
  assert.equal(path, join(dir, 'en/letters/ask-more-help.mdx'));
  await passes(dir);
});

test('a letter to translate holds its words and not the letter, and stays off the site', async () => {
  const dir = changedSite({});
  await newLetter(await startIn(dir, { name: 'ramp', guide: 'savings' }));
  const source = join(dir, 'en/letters/ramp.mdx');
  writeFileSync(source, readFileSync(source, 'utf8').replace('draft: true\n', ''));
  const text = readFileSync(await newLetter(await startIn(dir, { name: 'ramp', locale: 'ur' })), 'utf8');
  assert.match(text, /^---\ntitle: Ramp\n[^]*draft: true\nfields:\n {2}reason:\n {4}label: Why do I ask\?\n---\n/);
  assert.ok(text.includes('<Note') && !/<(?:Letter|Phone|Answer)/.test(text));
  await passes(dir);
});

for (const [what, wishes, message] of [
  ['without a name', {}, /Give it a name/],
  ['with a guide that is none', { name: 'ramp', guide: 'saving' }, /Did you mean "savings"\?/],
  ['without a guide, when there are several', { name: 'ramp' }, /--guide/],
  ['to translate that is none', { name: 'ramp', locale: 'ur' }, /written in English first/],
] as const)
  test(`a letter ${what} is refused`, async () => {
    await assert.rejects(newLetter(await startIn(changedSite({}), wishes)), (error) => error instanceof UsageError && message.test(error.message));
  });

test('what to start is asked for when nothing is said, and needed when nobody can be asked', async () => {
  assert.equal(await kindOf(readWishes([]), answers('term')), 'term');
  await assert.rejects(kindOf(readWishes([]), undefined), /npm run new -- guide respite-care/);
});

test('options of the command line are read, and unknown ones refused', () => {
  assert.deepEqual(readWishes(['guide', 'a', '--title', 'B c', '--topic=d', '--content', 'x']), {
    kind: 'guide',
    name: 'a',
    title: 'B c',
    topic: 'd',
    rest: ['--content', 'x'],
  });
  assert.throws(() => readWishes(['guide', '--titel', 'x']), UsageError);
  assert.throws(() => readWishes(['guide', 'a', 'b']), UsageError);
});
