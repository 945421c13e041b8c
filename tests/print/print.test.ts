import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright';
import { visitSite, wide } from '../support/browse.ts';
import { once } from '../support/every-page.ts';
import { builtPages } from '../support/site.ts';

const visit = visitSite();
const guides = builtPages().filter(
  ({ path, route, locale }) => (route === 'guide' || (route === 'pair' && path.includes('/complaints/'))) && (locale === 'en' || locale === 'ur'),
);
const millimetre = 96 / 25.4;

test('there are guides in English and Urdu to print', () => {
  assert.deepEqual([...new Set(guides.map(({ locale }) => locale))].sort(), ['en', 'ur']);
});

test('on paper there is no furniture: no header, menus, buttons, search or links around', async () => {
  for (const { path, furniture, hasTrust } of await lookAtGuides()) {
    assert.deepEqual(furniture, [], path);
    assert.ok(hasTrust, path);
  }
});

test('the front page says whose paper it is, its language in English too, its date, and has a code for the phone', async () => {
  const page = await paper('/ur/guides/benefits/');
  const words = await page.locator('.guide-head').innerText();
  for (const part of ['Urdu', 'اردو', '2026', 'example.org/ur/guides/benefits']) assert.ok(words.includes(part), part);
  const code = page.locator('.paper-age .qr');
  assert.ok(await code.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0));
  const { width } = (await code.boundingBox())!;
  assert.ok(width / millimetre >= 20);
});

test('on paper no words are smaller than 14 point, and ideas are set in 16 point or more', async () => {
  for (const { path, smallest, ideaSize } of await lookAtGuides()) {
    assert.ok(smallest >= 13.99, `${path}: ${smallest} pt`);
    assert.ok(ideaSize >= 16, `${path}: ${ideaSize} pt`);
  }
});

test('on paper two languages stand beside each other, on a page that lies on its side', async () => {
  const page = await paper('/ur/guides/complaints/with/en/');
  // As wide as the words of a lying A4 page.
  await page.setViewportSize({ width: Math.round(261 * millimetre), height: 700 });
  const sides = await page.$$eval('.idea .sides', (all) => all.map(({ children }) => [...children].map((side) => side.getBoundingClientRect().left)));
  assert.ok(sides.length > 5);
  for (const [urdu, english] of sides) assert.ok(urdu! > english!, `${urdu} ${english}`);
  const { width, height } = pageSize(Buffer.from(await page.pdf({ preferCSSPageSize: true })));
  assert.ok(width > height, `${width} x ${height}`);
  await page.setViewportSize(wide.viewport);
});

test('on paper the picture of an idea is 45 mm wide, or 35 mm beside two languages, and stands at the start of its words', async () => {
  for (const { path, route, locale, ideas } of await lookAtGuides()) {
    const wanted = route === 'pair' ? 35 : 45;
    assert.ok(ideas.length > 5);
    for (const [picture, words] of ideas) {
      assert.ok(Math.abs(picture!.width / millimetre - wanted) < 0.5, `${path}: ${picture!.width / millimetre} mm`);
      assert.ok(locale === 'ur' ? picture!.left >= words!.right : picture!.right <= words!.left, path);
    }
  }
});

test('on paper everything is black on white, also when the reader likes dark or strong colours', async () => {
  const page = await paper('/en/guides/benefits/');
  for (const colours of ['auto', 'dark', 'contrast', 'cream']) {
    await page.emulateMedia({ media: 'print', colorScheme: colours === 'dark' ? 'dark' : 'light' });
    await page.evaluate((value) => document.documentElement.setAttribute('data-colours', value), colours);
    const seen = await page.$$eval('html, .idea p, .note p, h1, h2, .meaning', (elements) =>
      elements.map((element) => getComputedStyle(element)).map(({ color, backgroundColor }) => `${color} on ${backgroundColor}`),
    );
    const allowed = ['rgb(0, 0, 0) on rgb(255, 255, 255)', 'rgb(0, 0, 0) on rgba(0, 0, 0, 0)'];
    assert.deepEqual(
      [...new Set(seen)].filter((each) => !allowed.includes(each)),
      [],
      colours,
    );
  }
});

test('no idea, step or note is split over two pages', async () => {
  const split = (await lookAtGuides()).flatMap(({ path, split }) => split.map((block) => `${path}: ${block}`));
  assert.deepEqual(split, []);
});

test('the measure of split ideas sees one when ideas may be split', async () => {
  const page = await paper('/en/guides/direct-payments/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media print { *, .idea, .note, .steps > li { break-inside: auto !important } }');
    document.adoptedStyleSheets = [sheet];
  });
  assert.notDeepEqual(await splitBlocks(page, 'A5'), []);
});

/** What the tests want to know of each guide, which is shown and printed once. */
const lookAtGuides = once(async () => {
  const found = [];
  for (const guide of guides) {
    const page = await paper(guide.path);
    const seen = await page.evaluate(() => {
      const furniture = '.header, .footer, .skip, .guide-tools, .contents, .around, .share, .crumb, button, input, summary, nav';
      const points = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75;
      const sizes: number[] = [];
      const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.textContent!.trim() && node.parentElement!.checkVisibility()) sizes.push(points(node.parentElement!));
      return {
        furniture: [...document.querySelectorAll(furniture)]
          .filter((element) => element.checkVisibility())
          .map(({ tagName, className }) => `${tagName} ${className}`),
        hasTrust: document.querySelector('.trust .print-only')!.checkVisibility({ visibilityProperty: true }),
        smallest: Math.min(...sizes),
        ideaSize: points(document.querySelector('.idea-words p')!),
        ideas: [...document.querySelectorAll('.idea')].map((idea) =>
          [...idea.querySelectorAll('.picture, .idea-words')]
            .map((part) => part.getBoundingClientRect())
            .map(({ left, right, width }) => ({ left, right, width })),
        ),
      };
    });
    found.push({ ...guide, ...seen, split: await splitBlocks(page, 'A4') });
  }
  return found;
});

async function paper(path: string): Promise<Page> {
  const { page } = visit;
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(visit.at(path));
  await page.evaluate(() => Promise.all([...document.images].map((image) => ((image.loading = 'eager'), image.decode().catch(() => undefined)))));
  return page;
}

/**
 * Blocks that begin on one page of the PDF and end on another. Each is made to begin and end with a link of its own:
 * a link is kept in the PDF as a box on its page, so its page can be read there without knowing how words are stored.
 */
async function splitBlocks(page: Page, format: 'A4' | 'A5'): Promise<string[]> {
  const names = await page.$$eval('.idea, .note, .steps > li, .choice, .example', (blocks) =>
    blocks.map((block, index) => {
      for (const end of ['top', 'bottom']) {
        const link = document.createElement('a');
        link.href = `https://mark.invalid/${index}-${end}`;
        link.textContent = '.';
        link.style.cssText = `position:absolute;inset-inline-start:0;inset-block-${end === 'top' ? 'start' : 'end'}:0;line-height:4px;font-size:4px`;
        (block as HTMLElement).style.position = 'relative';
        block.append(link);
      }
      return `${block.className || block.tagName} ${block.textContent!.replace(/\s+/g, ' ').trim().slice(0, 40)}`;
    }),
  );
  assert.ok(names.length > 8);
  const pages = pagesOfLinks(Buffer.from(await page.pdf({ format, preferCSSPageSize: true })));
  assert.equal(pages.size, names.length * 2);
  return names.filter((_, index) => pages.get(`${index}-top`) !== pages.get(`${index}-bottom`));
}

/** The size of the first page of a PDF. */
function pageSize(pdf: Buffer): { width: number; height: number } {
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(`${pdf.toString('latin1')}\n${unpacked(pdf)}`)!;
  return { width: Number(width), height: Number(height) };
}

/** On which page of a PDF each link to mark.invalid lies. */
function pagesOfLinks(pdf: Buffer): Map<string, number> {
  const text = `${pdf.toString('latin1')}\n${unpacked(pdf)}`;
  const objects = new Map([...text.matchAll(/(\d+) 0 obj\s*([\s\S]*?)\s*endobj/g)].map(([, id, body]) => [id!, body!]));
  const links = new Map<string, string>();
  for (const [id, body] of objects) {
    const [, name] = /\/URI \(https:\/\/mark\.invalid\/([^)]+)\)/.exec(body) ?? [];
    if (name) links.set(id, name);
  }
  const found = new Map<string, number>();
  const sheets = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  for (const [number, body] of sheets.entries()) {
    const [, list = ''] = /\/Annots \[([^\]]*)\]/.exec(body) ?? [];
    for (const [, id] of list.matchAll(/(\d+) 0 R/g)) if (links.has(id!)) found.set(links.get(id!)!, number);
  }
  return found;
}

function unpacked(pdf: Buffer): string {
  const found: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at + 7)) {
    try {
      found.push(inflateSync(pdf.subarray(at + 7, pdf.indexOf('endstream', at))).toString('latin1'));
    } catch {
      // A picture or a font: there are no links in it.
    }
  }
  return found.join('\n');
}
