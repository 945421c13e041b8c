import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { PDFDocument } from 'pdf-lib';
import { parse } from 'yaml';
import { addresses } from '../../src/locale/addresses.ts';
import { localeInfo, type Locale } from '../../src/locale/table.ts';
import { fontsOf } from '../../src/print/pdf/check-pdf.ts';
import { guidePapers, paperForms } from '../../src/schema/paper.ts';
import type { Places } from '../support/build.ts';
import { buildPaperSite, ideasOf, makeLeaflets, paperLocales } from '../support/leaflets.ts';
import { copyPage, drawPage, inkMargins, openPdf, pagesOf, readQr, tagsOf, textsOf } from '../support/pdf.ts';

let places: Places;
before(async () => {
  places = await buildPaperSite();
  for (const args of [
    ['--kind', 'leaflet'],
    ['--only', 'ur'],
    ['--only', 'en/everyday'],
    ['--only', 'en/savings'],
  ]) {
    const { code, text } = await makeLeaflets(places, args);
    assert.equal(code, 0, text);
  }
});

const fileOf = (path: string): string => join(places.out, path);
const leaflet = (locale: Locale): string => fileOf(addresses.guidePaper(locale, 'everyday', 'leaflet'));
const title = (locale: Locale): string => localeInfo(locale).ownName;

for (const locale of paperLocales)
  test(`a leaflet in ${localeInfo(locale).englishName} says what it is: title, language, direction, tags, bookmarks, and that it is tagged for everybody`, async () => {
    const pdf = await openPdf(leaflet(locale));
    const { info, metadata } = await pdf.getMetadata();
    assert.equal((info as { Title: string }).Title, title(locale));
    assert.equal((info as { Language: string }).Language, locale);
    const xmp = String(metadata?.get('dc:title')) + readFileSync(leaflet(locale), 'latin1');
    assert.match(xmp, /<pdfuaid:part>1<\/pdfuaid:part>/);
    assert.deepEqual(await pdf.getMarkInfo(), { Marked: true, UserProperties: false, Suspects: false });
    assert.equal(((await pdf.getViewerPreferences()) as { Direction: string }).Direction, localeInfo(locale).dir === 'rtl' ? 'R2L' : 'L2R');
    const roles = (await Promise.all((await pagesOf(pdf)).map(tagsOf))).flat().map(({ role }) => role);
    assert.deepEqual([...roles.filter((role) => /^H\d$/.test(role))].slice(0, 2), ['H1', 'H2']);
    assert.ok(roles.filter((role) => role === 'P').length > ideasOf(locale).length);
    const bookmarks = await pdf.getOutline();
    assert.equal(bookmarks[0]!.title, title(locale));
  });

test('every font of a leaflet is in the file, as letters and not as shapes', async () => {
  for (const locale of paperLocales) {
    const fonts = fontsOf(await PDFDocument.load(readFileSync(leaflet(locale)), { updateMetadata: false }));
    assert.ok(fonts.length > 0);
    assert.deepEqual(
      fonts.filter(({ isEmbedded }) => !isEmbedded),
      [],
      locale,
    );
  }
});

test('a link of a leaflet says where it leads, and English words inside another language say that they are English', async () => {
  const pages = await pagesOf(await openPdf(fileOf(addresses.guidePaper('ur', 'savings', 'leaflet'))));
  const links = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat();
  assert.ok(links.length > 0);
  for (const link of links) assert.ok((link as { contentsObj: { str: string } }).contentsObj.str.length > 1);
  const languages = (await Promise.all(pages.map(tagsOf))).flat().map(({ lang }) => lang);
  assert.ok(languages.includes('en'));
});

// Each of the sentences, as pdftotext finds them.
const wholeWords: Record<(typeof paperLocales)[number], number> = {
  en: 1,
  so: 1,
  pl: 1,
  ro: 1,
  bn: 1,
  pa: 1,
  gu: 1,
  ar: 1,
  ur: 1,
  'zh-Hans': 0.95,
};
const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
for (const [locale, least] of Object.entries(wholeWords) as [Locale, number][])
  test(
    `words in ${localeInfo(locale).englishName} can be copied as a whole: ${least * 100}% or more`,
    { skip: hasPdftotext ? false : 'pdftotext (poppler-utils) is not on this computer' },
    (context) => {
      const text = spawnSync('pdftotext', [leaflet(locale), '-'], { encoding: 'utf8' }).stdout;
      const found = new Set(wordsOf(text));
      // Chinese has no spaces: its lines are joined, and what stands between two signs counts as a word.
      const joined = locale === 'zh-Hans' ? text.replace(/\s/g, '') : undefined;
      const words = ideasOf(locale).flatMap(wordsOf);
      const whole = words.filter((word) => joined?.includes(word) ?? found.has(word)).length;
      context.diagnostic(`${whole} of ${words.length} words`);
      assert.ok(whole >= words.length * least, `${whole} of ${words.length}`);
    },
  );

test('other programs find the words as well: pdf.js, which many web pages use', async () => {
  for (const locale of ['ur', 'ar', 'bn', 'pa', 'gu'] as const) {
    const pages = await Promise.all((await pagesOf(await openPdf(leaflet(locale)))).map(copyPage));
    const found = new Set(wordsOf(pages.join('\n')));
    const words = ideasOf(locale).flatMap(wordsOf);
    const missing = words.filter((word) => !found.has(word));
    assert.ok(missing.length <= words.length * 0.02, `${locale}: ${missing.join(' ')}`);
  }
});

const wordsOf = (text: string): readonly string[] =>
  text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').match(/[\p{L}\p{M}\p{N}’]+/gu) ?? [];

test('no idea is split over two pages of a leaflet or a booklet', async () => {
  for (const locale of ['en', 'so', 'pl'] as const) assertWholeIdeas(await wordsOfPages(leaflet(locale)), locale);
  assertWholeIdeas(await wordsOfPages(fileOf(addresses.guidePaper('en', 'everyday', 'booklet')), 2), 'en');
});

test('the search for split ideas sees one', () => {
  const [first] = ideasOf('en');
  assert.throws(() => assertWholeIdeas([first!.slice(0, 9), first!.slice(9)], 'en'));
});

/** The words of each page without spaces. On a sheet to fold, two pages stand beside each other. */
async function wordsOfPages(file: string, beside = 1): Promise<string[]> {
  const pages = await pagesOf(await openPdf(file));
  const texts = pages.map(async (page) => {
    const width = page.getViewport({ scale: 1 }).width / beside;
    const halves = Map.groupBy(await textsOf(page), ({ x }) => Math.floor(x / width));
    return [...halves.values()].map((pieces) =>
      pieces
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
    );
  });
  return (await Promise.all(texts)).flat();
}

function assertWholeIdeas(pages: readonly string[], locale: Locale): void {
  for (const idea of ideasOf(locale))
    assert.ok(
      pages.some((page) => page.includes(idea.replace(/\s/g, ''))),
      `${locale}: ${idea}`,
    );
}

test('a leaflet explains a hard word where it stands and at the end, a booklet with its small pages only at the end', async () => {
  const { council } = parse(readFileSync(join(places.content, 'en/glossary.yaml'), 'utf8')) as { council: { meaning: string } };
  const meaning = council.meaning.replace(/\s/g, '');
  for (const [kind, times] of [
    ['leaflet', 2],
    ['booklet', 1],
  ] as const) {
    const pages = await wordsOfPages(fileOf(addresses.guidePaper('en', 'savings', kind)), kind === 'booklet' ? 2 : 1);
    assert.equal(pages.join('').split(meaning).length - 1, times, kind);
  }
});

test('a guide without a translation has no paper in two languages, which is one line and no problem', async () => {
  assert.ok(!existsSync(fileOf(addresses.pairPaper('en', 'savings', 'pl'))));
  assert.ok(existsSync(fileOf(addresses.pairPaper('en', 'savings', 'ur'))));
  const { code, text } = await makeLeaflets(places, ['--only', 'en/savings']);
  assert.equal(code, 0);
  assert.match(text, /^There is no paper of "savings" in en and bn, pa, gu, ar, so, pl, ro, zh-Hans: it is not translated\.$/m);
  const nothing = await makeLeaflets(places, ['--only', 'pl/savings', '--kind', 'pair']);
  assert.deepEqual([nothing.code, nothing.text], [1, 'There is no paper of "savings" in en and pl: it is not translated.\n']);
});

test('nothing on paper is smaller than 14 point, and ideas have 16, in large print 18', async () => {
  const papers = [
    ...paperLocales.map(leaflet),
    ...['large', 'poster', 'poster-a3'].map((kind) => fileOf(addresses.guidePaper('ur', 'everyday', kind as 'large'))),
    fileOf(addresses.form('ur', 'cards')),
  ];
  for (const file of papers)
    for (const page of await pagesOf(await openPdf(file)))
      for (const { size, text } of await textsOf(page)) assert.ok(size >= 13.9, `${file}: "${text}" ${size}`);
  const sizeOfIdea = async (file: string): Promise<number> =>
    (await textsOf((await pagesOf(await openPdf(file)))[1]!)).find(({ text }) => text.startsWith('You can ask'))!.size;
  assert.ok((await sizeOfIdea(leaflet('en'))) >= 16);
  assert.ok((await sizeOfIdea(fileOf(addresses.guidePaper('en', 'everyday', 'large')))) >= 18);
});

test('all ink stays inside the page, and a leaflet keeps its margins', async () => {
  for (const locale of paperLocales)
    for (const page of await pagesOf(await openPdf(leaflet(locale)))) {
      const { left, right, top, bottom } = inkMargins(await drawPage(page, 2));
      assert.ok(
        Math.min(left, right) >= 16 && top >= 15 && bottom >= 7,
        `${locale} ${page.pageNumber}: ${JSON.stringify({ left, right, top, bottom })}`,
      );
    }
  for (const kind of ['poster', 'poster-a3'] as const) {
    const [page] = await pagesOf(await openPdf(fileOf(addresses.guidePaper('ur', 'everyday', kind))));
    assert.ok(inkMargins(await drawPage(page!, 2)).top >= 10);
  }
});

test('the code on each kind of paper leads to the same page in the same language', async () => {
  const address = (path: string): string => `https://example.org${path}`;
  const guide = address(addresses.guide('ur', 'everyday'));
  const expected = [
    ...guidePapers.map((kind) => [addresses.guidePaper('ur', 'everyday', kind), guide]),
    ...paperForms.map((form) => [addresses.form('ur', form), address(form === 'cards' ? addresses.cards('ur') : addresses.print('ur'))]),
    [addresses.topicPaper('ur', 'money'), address(addresses.topic('ur', 'money'))],
    [addresses.pairPaper('ur', 'everyday', 'en'), address(addresses.pair('ur', 'everyday', 'en'))],
  ] as const;
  for (const [path, leadsTo] of expected) {
    const [page] = await pagesOf(await openPdf(fileOf(path!)));
    // Posters have strips with codes below, and a sheet of cards has eight of them.
    const part = path!.includes('cards') ? { across: 0.5, down: 0.25 } : { across: 1, down: path!.includes('poster') ? 0.77 : 1 };
    assert.equal(readQr(await drawPage(page!, 5), part), leadsTo, path);
  }
});

test('a booklet is bound on the left in English and on the right in Urdu', async () => {
  for (const locale of ['en', 'ur'] as const) {
    const [cover] = await pagesOf(await openPdf(fileOf(addresses.guidePaper(locale, 'everyday', 'booklet'))));
    const numbers = (await textsOf(cover!)).filter(({ text }) => /^\d+$/.test(text)).sort((a, b) => a.y - b.y);
    const [left, right] = numbers.slice(0, 2).sort((a, b) => a.x - b.x);
    const [front, back] = locale === 'en' ? [right, left] : [left, right];
    assert.equal(front!.text, '1', locale);
    assert.equal(Number(back!.text) % 4, 0, locale);
  }
});

test('a leaflet in two languages shows both titles and names the languages for staff', async () => {
  const [front] = await pagesOf(await openPdf(fileOf(addresses.pairPaper('en', 'everyday', 'pl'))));
  const text = (await textsOf(front!)).map((piece) => piece.text).join('');
  for (const words of ['English', 'Polski', 'Polish']) assert.ok(text.includes(words), words);
});

test('no paper of a small guide is bigger than 400 kB', () => {
  for (const locale of paperLocales) assert.ok(readFileSync(leaflet(locale)).length < 400_000);
});
