import assert from 'node:assert/strict';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, beforeEach, test } from 'node:test';
import type { Locator } from 'playwright';
import { recordTranslations } from '../../scripts/status/record.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { visitSite } from '../support/browse.ts';
import { build } from '../support/build.ts';
import { readFolder } from '../support/content-folder.ts';
import { giveFolder, readBack } from '../support/editor-folder.ts';
import { projectDir, temporaryFolder } from '../support/project.ts';
import { writtenLocales } from '../support/written-locales.ts';

const place = temporaryFolder();
const places = { content: join(place, 'content'), out: join(place, 'dist'), cache: join(place, 'cache') };

// The real guides in four of the languages, one of them from right to left: the editor reads every file anew in each test.
const locales = ['en', 'ur', 'bn', 'so'];

before(async () => {
  cpSync(join(projectDir, 'content'), places.content, { recursive: true });
  const settings = join(places.content, 'site.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^locales: \[.*\]$/m, `locales: [${locales}]`));
  for (const locale of writtenLocales.filter((each) => !locales.includes(each))) rmSync(join(places.content, locale), { recursive: true });
  appendFileSync(join(places.content, 'site.yaml'), '\neditor:\n  backend: github\n  repo: example/guides\n');
  for (const locale of locales) shortenGuide(join(places.content, locale, 'guides/complaints.mdx'));
  const { site } = await readFolder(places.content);
  for (const locale of locales.slice(1)) recordTranslations(site!, { which: `${locale}/complaints`, all: true });
  const { code, text } = await build(places);
  assert.equal(code, 0, text);
});

const visit = visitSite({ dir: () => places.out });
const guide = 'content/ur/guides/complaints.mdx';
const englishGuide = 'content/en/guides/complaints.mdx';
const englishIdea = 'It can be about late care or no care.';
const longSentence = 'You can tell the council and you can tell us and you can tell a friend who knows you.';
let asked: string[] = [];

beforeEach(async () => {
  // So wide that the sentences of an idea take one line each.
  await visit.page.close();
  visit.page = await visit.fresh({ viewport: { width: 2400, height: 1000 } });
  asked = [];
  // Whatever the editor's policy lets out of the browser comes by here, and gets no answer.
  await visit.page.route(
    (url) => url.hostname !== 'localhost',
    (route) => (asked.push(new URL(route.request().url()).hostname), route.abort()),
  );
  await visit.page.goto(visit.at('/robots.txt'));
  await giveFolder(visit.page, places.content);
  await visit.page.goto(visit.at('/admin/'));
  await visit.page.getByRole('button', { name: 'Work with Local Repository' }).click();
});

test('an idea of the Urdu guide is changed in the editor, and the file that is saved builds into the page', async () => {
  const { page } = visit;
  await openGuide();
  await typeAfter(page.locator('.pane').last(), 'دیکھ بھال دیر سے ملی', 'یہ {بالکل} ٹھیک نہیں ہے۔');
  await save();
  const saved = await readBack(page, guide);
  const original = readFileSync(join(place, guide), 'utf8');
  const changed = original.replace('ملی ہی نہیں۔\n', 'ملی ہی نہیں۔\nیہ \\{بالکل\\} ٹھیک نہیں ہے۔\n');
  assert.equal(saved, changed);
  for (const locale of ['en', 'bn', 'so'])
    assert.equal(await readBack(page, guide.replace('ur', locale)), readFileSync(join(place, guide.replace('ur', locale)), 'utf8'));

  const copy = { ...places, content: join(place, 'copy', 'content'), out: join(place, 'copy', 'dist') };
  cpSync(places.content, copy.content, { recursive: true });
  writeFileSync(join(place, 'copy', guide), saved);
  const { code, text } = await build(copy);
  assert.equal(code, 0, text);
  assert.match(readFileSync(join(copy.out, 'ur/guides/complaints/index.html'), 'utf8'), /یہ \{بالکل\} ٹھیک نہیں ہے۔/);
});

test('an error is shown as a plain list before anything is saved, and the file stays as it was', async () => {
  const { page } = visit;
  await openGuide();
  await page.locator('input[lang=ur]').nth(1).fill('x'.repeat(301));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const list = page.getByRole('dialog', { name: 'This cannot be saved yet' });
  await list.waitFor();
  assert.match(
    await list.innerText(),
    /content\/ur\/guides\/complaints\.mdx, line 3: "description" is "x{40}…"\. That does not fit\.\s+Write at most 300 characters\./,
  );
  assert.equal(await list.getByRole('button').count(), 1);
  await list.getByRole('button', { name: 'Go back and mend it' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
  assert.equal(await readBack(page, guide), readFileSync(join(place, guide), 'utf8'));
});

for (const [what, rule, words, title] of [
  ['a sentence that is too long', 'short-sentence', longSentence, 'This cannot be saved yet'],
  ['a sentence that hides who does it', 'say-who-does-it', 'The letter is read by the council.', 'Please look at this'],
] as const)
  test(`${what} gets the very words of the command line, and only an error stops the saving`, async () => {
    const { page } = visit;
    await openGuide();
    await typeAfter(page.locator('.pane').first(), englishIdea, words);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.waitFor();
    const original = readFileSync(join(place, englishGuide), 'utf8');
    const changed = original.replace(englishIdea, `${englishIdea}\n${words}`);
    const { file, line, severity, message, help } = await ofCommandLine(changed, rule);
    const list = await dialog.innerText();
    assert.ok(list.includes(`${file}, line ${line}: ${message}`) && list.includes(help), list);
    await dialog.getByRole('button', { name: severity === 'error' ? 'Go back and mend it' : 'Save all the same' }).click();
    await (severity === 'error'
      ? page.getByRole('button', { name: 'Save', exact: true }).waitFor()
      : page.locator('.pane').first().waitFor({ state: 'hidden' }));
    assert.equal(await readBack(page, englishGuide), severity === 'error' ? original : changed);
  });

test('a picture is chosen by looking at all of them', async () => {
  const { page } = visit;
  await openGuide();
  const field = page.locator('.pane').first().getByRole('group', { name: 'Idea' }).first().locator('.picture-field');
  assert.match(await field.innerText(), /^hurt/);
  await field.click();
  const dialog = page.getByRole('dialog', { name: 'Choose a picture' });
  await dialog.getByRole('searchbox').fill('ambul');
  const found = dialog.getByRole('listitem').filter({ visible: true });
  assert.equal(await found.count(), 1);
  await page.waitForFunction(() => [...document.querySelectorAll('dialog li img')].some((image) => (image as HTMLImageElement).naturalWidth > 0));
  await found.getByRole('button').click();
  await field.getByText('ambulance').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // The translations have the other picture still: that is advice.
  const advice = page.getByRole('dialog', { name: 'Please look at this' });
  await Promise.race([advice.waitFor(), page.locator('.pane').first().waitFor({ state: 'hidden' })]);
  if (await advice.isVisible()) await advice.getByRole('button', { name: 'Save all the same' }).click();
  await page.locator('.pane').first().waitFor({ state: 'hidden' });
  const original = readFileSync(join(place, englishGuide), 'utf8');
  assert.equal(await readBack(page, englishGuide), original.replace('<Idea picture="hurt">', '<Idea picture="ambulance">'));
});

test('a hard word is changed in two languages, and nothing else in their lists', async () => {
  const { page } = visit;
  await page.getByText('Words, facts and contacts').first().click();
  await page.getByText('Hard words').first().click();
  for (const [locale, meaning] of [
    ['en', 'New meaning.'],
    ['ur', 'نیا مطلب۔'],
  ] as const) {
    const pane = page.locator('.pane')[locale === 'en' ? 'first' : 'last']();
    // The lists of two languages are as long as they are: an open entry stands beside the one in the same place.
    await pane.locator('.item').first().waitFor();
    const entry = pane.locator('.item', { hasText: 'advocate: ' }).getByRole('button').first();
    if ((await entry.count()) > 0 && (await entry.getAttribute('aria-expanded')) !== 'true') await entry.click();
    await pane.locator(`input[lang=${locale}]`).nth(2).fill(meaning);
  }
  await save();
  for (const [locale, meaning] of [
    ['en', 'New meaning.'],
    ['ur', 'نیا مطلب۔'],
    ['bn', undefined],
  ] as const) {
    const path = `content/${locale}/glossary.yaml`;
    const original = readFileSync(join(place, path), 'utf8');
    const wanted = meaning === undefined ? original : original.replace(/(\nadvocate:\n(?: .*\n)*? {2}meaning: ).*/, `$1${meaning}`);
    assert.equal(await readBack(page, path), wanted, locale);
  }
});

test('the editor asks no host but the ones its policy names, and writes Urdu from the right', async () => {
  const { page } = visit;
  await openGuide();
  assert.equal(await page.locator('input[lang=ur]').first().getAttribute('dir'), 'rtl');
  assert.deepEqual(
    asked.filter((host) => host !== 'www.githubstatus.com'),
    [],
  );
});

/**
 * Takes two parts away that hold nothing but ideas. The editor lays out the whole page again for each idea that it opens, so half
 * of the ideas take a quarter of the time.
 */
function shortenGuide(file: string): void {
  const parts = readFileSync(file, 'utf8').split(/^(?=## )/m);
  assert.equal(parts.length, 8);
  writeFileSync(file, parts.filter((_, index) => ![3, 4].includes(index)).join(''));
}

async function openGuide(): Promise<void> {
  // The list shows only the guides that fit on the screen.
  await visit.page.getByText('Guides').first().waitFor();
  await visit.page.evaluate(() => (location.hash = '#/collections/guides/entries/complaints'));
  await visit.page.getByRole('group', { name: 'Idea' }).first().waitFor();
}

/** Puts the caret behind some words of an idea and types a new line. */
async function typeAfter(pane: Locator, words: string, typed: string): Promise<void> {
  const { page } = visit;
  const line = pane.getByRole('group', { name: 'Idea' }).locator('[contenteditable=true]').getByText(words).first();
  await line.scrollIntoViewIfNeeded();
  await line.click();
  // The editor puts the caret back while it takes over the click.
  const isAtEnd = (): boolean => getSelection()!.focusOffset === getSelection()!.focusNode!.textContent!.length;
  for (let count = 0; count < 20 && !(await page.evaluate(isAtEnd)); count += 1) {
    await page.keyboard.press('End');
    await page.waitForTimeout(300);
  }
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type(typed);
}

/** What the command line says of the English guide with another text. */
async function ofCommandLine(text: string, rule: string): Promise<Problem> {
  const copy = join(place, 'checked', 'content');
  cpSync(places.content, copy, { recursive: true });
  writeFileSync(join(place, 'checked', englishGuide), text);
  const { problems } = await readFolder(copy);
  return problems.find((problem) => problem.rule === rule)!;
}

/** Presses Save and waits until the editor has gone back to the list, which it does when all is written. */
async function save(): Promise<void> {
  const button = visit.page.getByRole('button', { name: 'Save', exact: true });
  await visit.page.waitForFunction(() =>
    [...document.querySelectorAll('button')].some((found) => found.textContent?.trim() === 'Save' && found.ariaDisabled !== 'true'),
  );
  await button.click();
  await visit.page.locator('.pane').first().waitFor({ state: 'hidden' });
}
