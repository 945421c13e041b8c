import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { build, filesOf, type Run } from '../support/build.ts';
import { goodSite } from '../support/content-folder.ts';
import { projectDir, temporaryFolder } from '../support/project.ts';

const place = temporaryFolder();
const locales = join(place, 'locales');
const places = { content: join(place, 'content'), out: join(place, 'dist'), cache: join(place, 'cache') };
let fullBuilds = 0;

before(async () => {
  cpSync(goodSite, places.content, { recursive: true });
  cpSync(join(projectDir, 'locales'), locales, { recursive: true });
  const { code, text } = await build(places, ['--locales', locales]);
  assert.equal(code, 0, text);
});

test('a build of unchanged content makes nothing again and keeps every byte', async () => {
  const old = filesOf(places.out);
  const { code, text } = await build(places, ['--locales', locales]);
  assert.equal(code, 0, text);
  assert.match(text, / 0 of them new or changed/);
  assert.deepEqual(filesOf(places.out), old);
});

// Each change comes on top of the ones before it, as in the life of a site.
const changes: [string, () => void, NodeJS.ProcessEnv?][] = [
  ['one sentence of a guide', () => edit('en/guides/savings.mdx', 'money you keep', 'money that stays yours')],
  ['the title of a guide, which lists and neighbours show', () => edit('en/guides/savings.mdx', 'title: Your savings', 'title: Money you saved')],
  ['the id of a heading that another guide links to', () => {
    edit('en/guides/complaints.mdx', '## How long?', '## When?');
    edit('en/guides/savings.mdx', '#how-long', '#when');
  }],
  ['a fact', () => edit('facts.yaml', 'value: 23250', 'value: 23300')],
  ['a phone number', () => edit('facts.yaml', '0300 061 0614', '0300 123 4567')],
  ['the meaning of a hard word', () => edit('en/glossary.yaml', 'services near you', 'help where you live')],
  ['the words about a contact', () => edit('en/contacts.yaml', 'They help people near you.', 'They help you.')],
  ['a word of the interface', () => editFile(join(locales, 'en.json'), /("home": \{[^}]*?"(?:text|words|message|value)": )"[^"]*"|("home": )"[^"]*"/, (_, long, short) => `${long ?? short}"Front page"`)],
  ['the name of the site', () => edit('site.yaml', 'en: Small Site', 'en: Little Site')],
  ['the title of a topic', () => edit('site.yaml', 'en: Money,', 'en: Your money,')],
  ['the words of a picture', () => editFile(join(places.content, 'pictures/pictures.csv'), /house,([^,]*),/, 'house,a small home,')],
  ['a drawing', () => editFile(join(places.content, 'pictures/house.svg'), /fill="[^"]*"/, 'fill="#123456"')],
  ['a new guide in a translation', () => write('ur/guides/complaints.mdx', '---\ntitle: شکایت کیسے کریں\ndescription: کیا کرنا ہے۔\ntopic: rights\norder: 1\n---\n\n## کب؟\n\nکونسل کو فون کریں۔\n')],
  ['a new order of guides', () => {
    edit('en/guides/complaints.mdx', 'topic: rights', 'topic: money');
    edit('en/guides/savings.mdx', 'order: 1', 'order: 2');
  }],
  ['a guide that is taken away', () => {
    edit('en/guides/savings.mdx', 'Read [how to complain](../complaints/#when).', 'Ask for help.');
    for (const locale of ['en', 'ur']) rmSync(join(places.content, locale, 'guides/complaints.mdx'));
  }],
  ['a picture that is no longer used', () => edit('en/guides/savings.mdx', 'picture="photo"', 'picture="house"')],
  ['a language that is taken away', () => {
    editFile(join(places.content, 'site.yaml'), 'locales: [en, ur]', 'locales: [en]');
    rmSync(join(places.content, 'ur'), { recursive: true });
  }],
  ['a day after a check date', () => undefined, { PLAINLEAF_TODAY: '2028-01-01' }],
];

for (const [what, change, env] of changes) {
  test(`after a change of ${what}, the site is what a build from nothing makes, byte for byte`, async () => {
    const old = filesOf(places.out);
    change();
    const again = await build(places, ['--locales', locales], env);
    assert.equal(again.code, 0, again.text);
    const full = await buildFromNothing(env);
    assert.equal(full.code, 0, full.text);
    const files = filesOf(places.out);
    assert.notDeepEqual(files, old);
    assert.deepEqual(files, filesOf(join(place, `full ${fullBuilds}`)));
  });
}

test('a page that somebody changed by hand in the built site is made again', async () => {
  const page = join(places.out, 'en/index.html');
  const old = filesOf(places.out);
  // The built file may share its bytes with another one, so it is replaced.
  const html = readFileSync(page, 'utf8');
  rmSync(page);
  writeFileSync(page, html.replace('<h1>', '<h1>changed '));
  const { code, text } = await build(places, ['--locales', locales], { PLAINLEAF_TODAY: '2028-01-01' });
  assert.equal(code, 0, text);
  assert.deepEqual(filesOf(places.out), old);
});

function buildFromNothing(env?: NodeJS.ProcessEnv): Promise<Run> {
  fullBuilds += 1;
  return build({ ...places, out: join(place, `full ${fullBuilds}`), cache: join(place, `full cache ${fullBuilds}`) }, ['--locales', locales], env);
}

const edit = (path: string, from: string, to: string): void => editFile(join(places.content, path), from, to);

function editFile(path: string, from: string | RegExp, to: string | ((...parts: string[]) => string)): void {
  const old = readFileSync(path, 'utf8');
  const text = typeof to === 'string' ? old.replace(from, to) : old.replace(from, to);
  assert.notEqual(text, old, `${path} has no ${String(from)} to change`);
  writeFileSync(path, text);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(places.content, path)), { recursive: true });
  writeFileSync(join(places.content, path), text);
}
