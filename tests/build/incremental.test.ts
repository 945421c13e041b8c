import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { build, differences, filesOf, type Run } from '../support/build.ts';
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
  assert.deepEqual(differences(filesOf(places.out), old), []);
});

// Each change comes on top of the ones before it, as in the life of a site.
const changes: [string, () => void, NodeJS.ProcessEnv?][] = [
  ['a change of one sentence', () => edit('en/guides/savings.mdx', 'money you keep', 'money that stays yours')],
  ['a change of a title, which lists and neighbours show', () => edit('en/guides/savings.mdx', 'title: Your savings', 'title: Money you saved')],
  [
    'a change of a heading that another guide links to',
    () => {
      edit('en/guides/complaints.mdx', '## How long?', '## When?');
      edit('en/guides/savings.mdx', '#how-long', '#when');
    },
  ],
  [
    'a translation was recorded that was made from other words',
    () => edit('ur/guides/savings.mdx', 'translationMethod: machine', 'translationMethod: machine\nmadeFrom: |\n  idea-house=bbbbbb.cccccc'),
  ],
  ['a change of an idea that a translation shows in English', () => edit('en/guides/savings.mdx', 'Ask the <Word', 'You can ask the <Word')],
  ['a change of a fact', () => edit('facts.yaml', 'value: 23250', 'value: 23300')],
  ['a change of a phone number', () => edit('facts.yaml', '0300 061 0614', '0300 123 4567')],
  ['a change of the meaning of a hard word', () => edit('en/glossary.yaml', 'services near you', 'help where you live')],
  ['a change of the words about a contact', () => edit('en/contacts.yaml', 'They help people near you.', 'They help you.')],
  ['a change of a word of the interface', () => editFile(join(locales, 'en.json'), '"home": "Home"', '"home": "Front page"')],
  ['a change of the name of the site', () => edit('site.yaml', 'en: Small Site', 'en: Little Site')],
  ['a change of the title of a topic', () => edit('site.yaml', 'en: Money,', 'en: Your money,')],
  ['a change of the words of a picture', () => editFile(join(places.content, 'pictures/pictures.csv'), 'A house', 'A small home')],
  ['a change of a drawing', () => editFile(join(places.content, 'pictures/house.svg'), 'fill="#fff"', 'fill="#123456"')],
  [
    'a new guide in a translation',
    () =>
      write(
        'ur/guides/complaints.mdx',
        '---\ntitle: شکایت کیسے کریں\ndescription: کیا کرنا ہے۔\ntopic: rights\norder: 1\n---\n\n## کب؟\n\nکونسل کو فون کریں۔\n',
      ),
  ],
  [
    'a new order of guides',
    () => {
      edit('en/guides/complaints.mdx', 'topic: rights', 'topic: money');
      edit('en/guides/savings.mdx', 'order: 1', 'order: 2');
    },
  ],
  [
    'a guide was taken away',
    () => {
      edit('en/guides/savings.mdx', 'Read [how to complain](../complaints/#when).', 'Ask for help.');
      for (const locale of ['en', 'ur']) rmSync(join(places.content, locale, 'guides/complaints.mdx'));
    },
  ],
  ['a new phone number of a service', () => edit('services/advice.yaml', '0161 496 0000', '0161 496 0001')],
  ['a new name of an organisation', () => edit('organisations/law-centre.yaml', 'Small Town Law Centre', 'Law Centre')],
  ['a service moved to another topic', () => edit('services/office.yaml', '[rights]', '[money]')],
  ['the services were taken away', () => ['services', 'organisations'].forEach((name) => rmSync(join(places.content, name), { recursive: true }))],
  ['a picture was used no more', () => edit('en/guides/savings.mdx', 'picture="photo"', 'picture="house"')],
  [
    'a language was taken away',
    () => {
      editFile(join(places.content, 'site.yaml'), 'locales: [en, ur]', 'locales: [en]');
      rmSync(join(places.content, 'ur'), { recursive: true });
    },
  ],
  ['the check date of a guide has passed', () => undefined, { PLAINLEAF_TODAY: '2028-01-01' }],
];

for (const [what, change, env] of changes) {
  test(`after ${what}, the site is what a build from nothing makes, byte for byte`, async () => {
    const old = filesOf(places.out);
    change();
    const [again, full] = await Promise.all([build(places, ['--locales', locales], env), buildFromNothing(env)]);
    assert.deepEqual([again.code, full.code], [0, 0], again.text + full.text);
    const files = filesOf(places.out);
    assert.notEqual(differences(files, old).length, 0);
    assert.deepEqual(differences(files, filesOf(join(place, `full ${fullBuilds}`))), []);
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
  assert.deepEqual(differences(filesOf(places.out), old), []);
});

function buildFromNothing(env?: NodeJS.ProcessEnv): Promise<Run> {
  fullBuilds += 1;
  return build({ ...places, out: join(place, `full ${fullBuilds}`), cache: join(place, `full cache ${fullBuilds}`) }, ['--locales', locales], env);
}

const edit = (path: string, from: string, to: string): void => editFile(join(places.content, path), from, to);

function editFile(path: string, from: string, to: string): void {
  const old = readFileSync(path, 'utf8');
  const text = old.replace(from, to);
  assert.notEqual(text, old, `${path} has no ${from} to change`);
  writeFileSync(path, text);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(places.content, path)), { recursive: true });
  writeFileSync(join(places.content, path), text);
}
