import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { endOf, filesOf, start, type Run } from '../../support/build.ts';
import { changedSite, checkFolder } from '../../support/content-folder.ts';
import { temporaryFolder } from '../../support/project.ts';
import { editFile, fillAll, fillRow, paragraph } from '../../support/word-file.ts';

const place = temporaryFolder();
const run = (script: string, args: readonly string[]): Promise<Run> =>
  endOf(start(process.execPath, [`scripts/${script}.ts`, ...args], { INIT_CWD: place, PLAINLEAF_CACHE: join(place, 'cache') }));

// Made once: the Word file of a guide for a language that the site does not have yet, so that nothing is filled in.
const content = changedSite({});
const made = await run('template', ['savings', 'bn', '--content', content]);
const blank = readFileSync(join(place, 'savings.bn.docx'));
const words = {
  title: 'আপনার সঞ্চয়',
  description: 'কত টাকা রাখতে পারেন।',
  about: 'এই পাতা টাকা নিয়ে।',
  'heading-1': 'কত টাকা?',
  'idea-house': '[word: কাউন্সিল] থেকে [fact: savings-limit] জানুন।',
  'idea-photo': 'পড়ুন [link: অভিযোগ]।',
};

/** Writes a filled file, and imports it into a content folder. */
async function importFilled(name: string, edit: (xml: string) => string, dir: string, args: readonly string[] = []): Promise<Run> {
  writeFileSync(
    join(place, name),
    editFile(blank, (xml) => edit(fillAll(xml, words))),
  );
  return run('import', [name, '--content', dir, ...args]);
}

test('template writes a Word file beside the person, with pictures, marks and the direction of the language', async () => {
  assert.deepEqual([made.code, made.text.split('\n')[0]], [0, 'savings.bn.docx']);
  const parts = unzipSync(blank);
  const xml = strFromU8(parts['word/document.xml']!);
  assert.equal(Object.keys(parts).filter((name) => name.endsWith('.png')).length, 2);
  for (const text of ['[word: council]', '[fact: savings-limit]', '#idea-house', 'The website writes here: ']) assert.ok(xml.includes(text), text);
  const urdu = await run('template', ['savings', 'ur', '--content', content]);
  assert.equal(urdu.code, 0);
  const rtl = strFromU8(unzipSync(readFileSync(join(place, 'savings.ur.docx')))['word/document.xml']!);
  assert.match(rtl, /<w:pPr><w:bidi\/><w:rPr><w:rtl\/><w:lang w:val="ur-PK" w:bidi="ur-PK"\/>/);
  assert.ok(rtl.includes('آپ کی بچت'), 'the translation that is there stands in the third column');
});

test('template writes over no file that may be filled in already', async () => {
  const { code, text } = await run('template', ['savings', 'bn', '--content', content]);
  assert.equal(code, 2);
  assert.match(text, /^savings\.bn\.docx is there already\./);
});

test('import writes a guide that passes the check, and prints its path', async () => {
  const dir = changedSite({});
  const { code, text } = await importFilled('good.docx', (xml) => xml, dir);
  assert.equal(code, 0, text);
  assert.match(text, /bn[/\\]guides[/\\]savings\.mdx/);
  const { problems } = await checkFolder(dir);
  assert.deepEqual(
    problems.map(({ rule, severity }) => [rule, severity]),
    [
      ['known-locale', 'warning'],
      ['link-exists', 'warning'],
      ['known-word', 'warning'],
    ],
  );
  assert.match(readFileSync(join(dir, 'bn/guides/savings.mdx'), 'utf8'), /translatedBy: Amina Khan/);
});

test('import writes down what each part was made from, and leaves a part open whose English changed meanwhile', async () => {
  const recorded = async (dir: string): Promise<string[]> => {
    await importFilled('recorded.docx', (xml) => xml, dir);
    const { known, site } = await checkFolder(dir);
    assert.ok(known && site);
    const text = readFileSync(join(dir, 'bn/guides/savings.mdx'), 'utf8');
    return [...text.matchAll(/([a-z-]+)=[b-z]{6}\.[b-z]{6}(?=\s)/g)].map(([, id]) => id!);
  };
  const all = ['title', 'description', 'about', 'heading-house', 'idea-house', 'idea-photo'];
  assert.deepEqual(await recorded(changedSite({})), all);
  const changed = changedSite({});
  const english = join(changed, 'en/guides/savings.mdx');
  writeFileSync(
    english,
    readFileSync(english, 'utf8').replace('How much can you keep?', 'What can you keep?').replace('title: Your savings', 'title: Savings'),
  );
  assert.deepEqual(
    await recorded(changed),
    all.filter((id) => id !== 'title' && id !== 'heading-house'),
  );
});

test('import never writes over a guide, but shows what would change; --force writes', async () => {
  const dir = changedSite({});
  await importFilled('first.docx', (xml) => xml, dir);
  const before = filesOf(dir);
  const edit = (xml: string): string => fillRow(xml, 'title', paragraph('সঞ্চয়'));
  const refused = await importFilled('second.docx', edit, dir);
  assert.equal(refused.code, 2);
  assert.match(refused.text, /- title: আপনার সঞ্চয়\n\+ title: সঞ্চয়\n/);
  assert.deepEqual(filesOf(dir), before);
  const forced = await importFilled('second.docx', edit, dir, ['--force']);
  assert.equal(forced.code, 0);
  assert.match(readFileSync(join(dir, 'bn/guides/savings.mdx'), 'utf8'), /\ntitle: সঞ্চয়\n/);
  const again = await importFilled('second.docx', edit, dir);
  assert.deepEqual([again.code, again.text.includes('is the same already')], [0, true]);
});

test('import writes nothing when a row is missing, and names the row and what to do', async () => {
  const dir = changedSite({});
  const { code, text } = await importFilled('empty.docx', (xml) => fillRow(xml, 'about', '<w:p/>'), dir);
  assert.equal(code, 1);
  assert.match(
    text,
    /^empty\.docx:3:3 error word-file-row This row has no words in Bengali\..*\n {4}Write them in the third column\.\n1 error in 1 file\.\n$/,
  );
  assert.equal(existsSync(join(dir, 'bn')), false);
});

test('what the check finds is told with the row of the Word file', async () => {
  const dir = changedSite({});
  const { code, text } = await importFilled('long.docx', (xml) => fillRow(xml, 'about', paragraph('ক'.repeat(5_001))), dir);
  assert.equal(code, 1);
  assert.match(text, /\nlong\.docx:3:3 error file-not-too-big /);
});

test('a file without the name of the translator is refused', async () => {
  const { code, text } = await importFilled('nobody.docx', (xml) => fillRow(xml, 'file-translator', '<w:p/>'), content);
  assert.equal(code, 1);
  assert.match(text, /^nobody\.docx:1:1 error word-file-front Nobody is named as the translator\./);
});

test('a file that is no Word file is one plain message, and no trace of the program', async () => {
  writeFileSync(join(place, 'bad.docx'), 'PK\u0003\u0004 and nothing else');
  const { code, text } = await run('import', ['bad.docx', '--content', content]);
  assert.equal(code, 1);
  assert.match(text, /^bad\.docx:1:1 error word-file-readable .*\n {4}.*\n1 error in 1 file\.\n$/);
});

for (const [script, args, message] of [
  ['template', [], /^Say which guide and which language: npm run template/],
  ['template', ['saving', 'ur'], /^There is no guide "saving" in English\. Did you mean "savings"\?/],
  ['template', ['savings', 'xx'], /^We do not know the language "xx"\./],
  ['template', ['savings', 'en'], /^The guides are written in English\./],
  ['import', [], /^Say which Word file: npm run import/],
  ['import', ['none.docx'], /^There is no file none\.docx\./],
  ['import', ['savings.bn.docx', '--fast'], /--fast/],
] as const) {
  test(`"${script} ${args.join(' ')}" is wrong use and says how to write it`, async () => {
    const { code, text } = await run(script, [...args, '--content', content]);
    assert.equal(code, 2);
    assert.match(text, message);
  });
}
