import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PDFDocument } from 'pdf-lib';
import { visitSite } from '../support/browse.ts';
import { builtPages } from '../support/site.ts';

const visit = visitSite();
const letters = builtPages().filter(({ route }) => route === 'letter');
const assessment = '/en/letters/needs-assessment/';
const paper = '.letter-paper';

test('there are letters in every language that has the page of letters', () => {
  const withList = builtPages().filter(({ route }) => route === 'letters');
  assert.ok(letters.length > 0);
  for (const { locale } of withList)
    assert.ok(
      letters.some((letter) => letter.locale === locale),
      locale,
    );
});

test('the letter fills itself while the reader types, and what is empty is left out', async () => {
  const { page } = visit;
  await page.goto(visit.at(assessment));
  await page.getByLabel('My name').fill('Amina Khan');
  await page.getByLabel('I need care').check();
  await page.getByLabel('Keep clean').check();
  await page.getByLabel('Get dressed').check();
  await page.getByLabel('Why is it hard?').fill('It hurts.\nIt is slow.');
  const text = await page.locator(paper).innerText();
  for (const part of ['My name: Amina Khan', 'under section 9 of the Care Act 2014', 'keeping clean and getting dressed', 'It hurts.\nIt is slow.'])
    assert.ok(text.includes(part), part);
  assert.ok(!text.includes('Please reply') && !text.includes('carer’s assessment'));
  await page.getByRole('button', { name: 'Delete what I wrote' }).click();
  assert.ok((await page.locator(paper).innerText()).includes('☐'));
  assert.equal(await page.getByLabel('My name').inputValue(), '');
  assert.equal(await page.getByLabel('Keep clean').isChecked(), false);
});

test('markup, directions and very long words that are typed stay words', async () => {
  const { page } = visit;
  await page.goto(visit.at(assessment));
  const before = await page.locator('*').count();
  const typed = '<img src=x onerror="document.title=1"><script>1</script>{x}\u202E';
  for (const box of await page.locator('letter-form input[type=text], letter-form textarea').all()) await box.fill(typed);
  const answers = await page.locator(`${paper} bdi`).allTextContents();
  assert.ok(answers.length > 5);
  for (const answer of answers.filter((text) => text.includes('<'))) assert.equal(answer, typed.replace('\u202E', ''));
  assert.equal(await page.locator(`${paper} :is(img, script)`).count(), 0);
  assert.ok((await page.locator('*').count()) - before < 50);
  await page.getByLabel('Why is it hard?').fill('x'.repeat(10_000));
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
});

test('the email, the file and the clipboard hold the same letter', async () => {
  const page = await visit.fresh({ permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true });
  await page.goto(visit.at(assessment));
  await page.getByLabel('My name').fill('A & B? #1 100%');
  await page.getByRole('button', { name: 'Copy the letter' }).click();
  await page.getByText('Letter copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^My name: A & B\? #1 100%\n/);
  const address = new URL((await page.getByRole('link', { name: 'Send by email' }).getAttribute('href'))!);
  assert.equal(address.pathname, '');
  assert.equal(address.searchParams.get('subject'), 'Request for an assessment');
  assert.equal(address.searchParams.get('body'), copied.replaceAll('\n', '\r\n'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a text file' }).click()]);
  assert.equal(download.suggestedFilename(), 'needs-assessment.txt');
  assert.equal(readFileSync((await download.path())!, 'utf8'), `${copied.replaceAll('\n', '\r\n')}\r\n`);
});

test('what is typed is not sent, not kept and not put into the address', async () => {
  const page = await visit.fresh();
  await page.goto(visit.at(assessment));
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('My name').fill('Secret Name');
  await page.getByLabel('My name').press('Enter');
  assert.deepEqual(asked, []);
  assert.equal(page.url(), visit.at(assessment));
  assert.equal(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie), '{}');
  await page.goto(visit.at('/en/'));
  await page.goto(visit.at(assessment));
  assert.equal(await page.getByLabel('My name').inputValue(), '');
});

test('on an Urdu or Arabic page the letter is English from left to right, and every box has a label in the page’s language', async () => {
  const { page } = visit;
  for (const locale of ['ur', 'ar']) {
    await page.goto(visit.at(`/${locale}/letters/needs-assessment/`));
    await page.locator('#field-name').fill('آمنہ خان');
    const styles = await page
      .locator(paper)
      .evaluate((element) => ({ lang: element.getAttribute('lang'), direction: getComputedStyle(element).direction }));
    assert.deepEqual(styles, { lang: 'en', direction: 'ltr' });
    assert.equal(
      await page
        .locator(`${paper} bdi`)
        .first()
        .evaluate((name) => getComputedStyle(name).unicodeBidi),
      'isolate',
    );
    const labels = await page
      .locator('.field')
      .evaluateAll((fields) =>
        fields.map((field) => field.querySelector('label, legend')!).map((label) => [label.textContent, getComputedStyle(label).direction]),
      );
    assert.ok(labels.length > 8);
    for (const [words, direction] of labels) assert.ok(direction === 'rtl' && /\p{Script=Arabic}/u.test(words!), words!);
  }
});

test('without JavaScript every letter is one sheet of A4 in letters of 14 point, with lines to write on and nothing else', async () => {
  const page = await visit.fresh({ javaScriptEnabled: false });
  for (const { path } of letters) {
    await page.goto(visit.at(path));
    assert.equal(await page.locator('letter-form :is(input, textarea, button)').filter({ visible: true }).count(), 0, path);
    assert.ok((await page.locator(`${paper} .letter-blank`).count()) > 2, path);
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator('.letter-paper p, .letter-keep')
      .evaluateAll((lines) => lines.map((line) => parseFloat(getComputedStyle(line).fontSize)));
    assert.ok(Math.min(...sizes) >= 18.66, path);
    assert.equal(await page.locator('main :is(h1, h2, .note, ol)').filter({ visible: true }).count(), 0, path);
    const pdf = await PDFDocument.load(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    assert.equal(pdf.getPageCount(), 1, path);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a guide leads to its letters, and the letter back to the guide', async () => {
  const { page } = visit;
  await page.goto(visit.at('/en/guides/complaints/'));
  await page.locator('.guide-letters a').first().click();
  await page.waitForURL('**/en/letters/complaint/');
  assert.equal(await page.locator('.letter-guides a[href$="/en/guides/complaints/"]').count(), 1);
});
