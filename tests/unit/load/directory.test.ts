import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { changedSite, checkFolder, goodSite, type Files } from '../../support/content-folder.ts';
import { projectDir } from '../../support/project.ts';

const advice = readFileSync(join(goodSite, 'services/advice.yaml'), 'utf8');
const lineOf = (words: string): number => advice.slice(0, advice.indexOf(words)).split('\n').length;

/** What is found when some words of a service are others. */
async function found(from: string, to: string): Promise<[string, string, number, string][]> {
  const text = advice.replace(from, to);
  assert.notEqual(text, advice, `There is no ${from} to change.`);
  return problemsOf({ 'services/advice.yaml': text });
}
async function problemsOf(files: Files): Promise<[string, string, number, string][]> {
  const { problems } = await checkFolder(changedSite(files));
  return problems.map(({ rule, file, line, message, help }) => [rule, file, line, `${message} ${help}`]);
}

const file = 'content/services/advice.yaml';
for (const [what, from, to, rule, words] of [
  ['an organisation that has no file', 'organisation: law-centre', 'organisation: law-center', 'known-organisation', 'Did you mean "law-centre"?'],
  ['a topic that the site does not have', 'rights, money', 'rights, mony', 'known-topic', 'Did you mean "money"?'],
  ['a picture that is not there', 'picture: house', 'picture: hause', 'known-picture', 'Did you mean "house"?'],
  ['a date that has passed', 'checkBy: 2027-11-22', 'checkBy: 2025-11-22', 'service-in-date', 'Ask the service'],
  ['a phone number with letters', '0161 496 0000', '0161 HELP', 'setting-value', 'a phone number in groups'],
  [
    'the address of a page that looks like another',
    'https://law.example.org/advice',
    'https://xn--lw-xka.example.org/',
    'safe-address',
    'unusual letters',
  ],
  ['an address that would start a program', 'https://law.example.org/advice', 'javascript:alert(1)', 'setting-value', 'https://'],
  ['an email address that is none', 'advice@example.org', 'advice at example.org', 'setting-value', 'an email address'],
  ['a language that nobody knows', '[ur, en, bfi, syl]', '[ur, en, klingon]', 'setting-value', 'the tag of a language'],
  ['no language', '[ur, en, bfi, syl]', '[]', 'setting-value', 'at least one language'],
  ['a kind of cost that we do not know', 'cost: some', 'cost: cheap', 'setting-value', 'free, some, paid, ask'],
  ['a setting with a typing mistake', 'interpreter:', 'interpretor:', 'known-setting', 'Did you mean "interpreter"?'],
  ['half a postcode', 'ZZ1 1ZZ', 'ZZ11ZZ', 'setting-value', 'a postcode with a space'],
] as const)
  test(`${what} is one problem at its line`, async () => {
    const [first, ...others] = await found(from, to);
    assert.deepEqual([first?.slice(0, 3), others], [[rule, file, lineOf(from)], []]);
    assert.ok(first![3].includes(words), first![3]);
  });

for (const [setting, from] of [
  ['name', /^name:.*\n(?: .*\n)+/],
  ['summary', /^summary:.*\n(?: .*\n)+/m],
  ['source', /^source:.*\n/m],
] as const)
  test(`a service without "${setting}" is told so`, async () => {
    const [problem, ...others] = await problemsOf({ 'services/advice.yaml': advice.replace(from, '') });
    assert.deepEqual([problem?.[0], others], ['setting-needed', []]);
    assert.match(problem![3], new RegExp(`^"${setting}" is missing`));
  });

test('a service that nobody can reach is refused', async () => {
  const text = advice
    .replace(/^phones:\n(?: .*\n)+/m, '')
    .replace(/^(?:email|web):.*\n/gm, '')
    .replace(/^place:\n(?: .*\n)+/m, '');
  assert.match((await problemsOf({ 'services/advice.yaml': text }))[0]![3], /^"web" is missing/);
});

test('an organisation needs a name, or a contact that has one', async () => {
  const [problem, ...others] = await problemsOf({ 'organisations/council.yaml': 'charity: "1234567"\n' });
  assert.deepEqual([problem?.slice(0, 2), others], [['setting-needed', 'content/organisations/council.yaml'], []]);
  assert.equal((await problemsOf({ 'organisations/council.yaml': 'contact: concil\n' }))[0]![0], 'known-contact');
});

test('a file with a name that cannot stand in an address says which name could', async () => {
  const [problem] = await problemsOf({ 'services/Law Centre.yml': 'x' });
  assert.deepEqual(problem?.slice(0, 2), ['expected-file', 'content/services/Law Centre.yml']);
  assert.ok(problem![3].includes('law-centre.yaml'), problem![3]);
});

test('who to ask about more services must be a contact', async () => {
  const site = readFileSync(join(goodSite, 'site.yaml'), 'utf8');
  assert.equal((await problemsOf({ 'site.yaml': `${site}services: { ask: [concil] }\n` }))[0]![0], 'known-contact');
});

test('a draft is checked and stays off the site', async () => {
  const { site } = await checkFolder(changedSite({ 'services/advice.yaml': `${advice}draft: true\n` }));
  assert.deepEqual([...site!.services.keys()], ['office']);
});

test('guides can lead to a service, and only to one that there is', async () => {
  const guide = (path: string): Files => ({
    'en/guides/food.mdx': `---\ntitle: Food\ndescription: Help.\ntopic: rights\norder: 3\n---\n\nAsk [an adviser](/en/services/${path}/).\n`,
  });
  assert.deepEqual(await problemsOf(guide('advice')), []);
  assert.equal((await problemsOf(guide('advise')))[0]![0], 'link-exists');
});

test('the service that the guide for contributors shows passes the check', async () => {
  const [, example = ''] =
    /```yaml\n# content\/services\/[\s\S]*?\n([\s\S]*?)```/.exec(readFileSync(join(projectDir, 'CONTRIBUTING.md'), 'utf8')) ?? [];
  assert.deepEqual(await problemsOf({ 'services/advice-line.yaml': example }), []);
});
