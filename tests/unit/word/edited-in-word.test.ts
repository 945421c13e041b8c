import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFolder, goodSite } from '../../support/content-folder.ts';
import { blankFile, editFile, editRow, fillAll, fillRow, frontOf, importBytes, paragraph, sourceOf } from '../../support/word-file.ts';

const { site } = await checkFolder(goodSite);
const source = sourceOf(site!, 'en', 'savings');
const front = frontOf('ur');
const words = Object.fromEntries(source.rows.map(({ id, words }) => [id, `اردو ${words}`]));
const filled = editFile(await blankFile(source, front), (xml) => fillAll(xml, words));
const council = 'idea-house';
const run = (text: string): string => `<w:r><w:rPr><w:rFonts w:cs="Arial"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** The words of the row with a hard word and a fact, and all problems, after a change of the file. */
async function after(
  edit: (xml: string) => string,
  others?: Record<string, string>,
): Promise<{ body: string | undefined; problems: [string, string, number][] }> {
  const { words: found, problems } = await importBytes(editFile(filled, edit, others), source, front);
  return { body: found.get(council)?.body, problems: problems.map(({ rule, severity, line }) => [rule, severity, line]) };
}

const rowOf = (id: string): number => source.rows.find((row) => row.id === id)!.number;
const written =
  (xml: string): ((document: string) => string) =>
  (document) =>
    fillRow(document, council, xml);
const good = 'پوچھیں <Word id="council">کونسل</Word> سے <Fact id="savings-limit" />';

test('a file that was filled in has no problem', async () => {
  assert.deepEqual((await after((xml) => xml)).problems, []);
});

for (const [what, xml] of [
  [
    'split into runs in the middle of its marks',
    `<w:p>${['پوچھ', 'یں [wo', 'rd: کون', 'سل] سے', ' [fact: savings', '-limit', ']'].map(run).join('')}</w:p>`,
  ],
  [
    'changed with tracked changes on',
    `<w:p>${run('پوچھیں ')}<w:del w:id="1" w:author="A"><w:r><w:delText>مت </w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${run('[word: کونسل]')}</w:ins>${run(' سے [fact: savings-limit]')}</w:p>`,
  ],
  [
    'typed with hard spaces, soft hyphens, zero width spaces and old direction marks',
    paragraph('پوچھیں\u00A0[word:\u00A0ک\u00ADون\u200Bسل] \u202Bسے\u202C [FACT : savings-limit ]'),
  ],
  ['typed with empty paragraphs around it', `<w:p/>${paragraph('پوچھیں [word: کونسل] سے [fact: savings-limit]')}${paragraph(' ')}<w:p/>`],
] as const) {
  test(`a row ${what} keeps its words and marks`, async () => {
    assert.equal((await after(written(xml))).body, good);
  });
}

test('several paragraphs and line breaks in a row become lines of their own', async () => {
  const { body } = await after(
    written(`${paragraph('ایک [word: کونسل]')}<w:p>${run('دو')}<w:r><w:br/></w:r>${run('تین [fact: savings-limit]')}</w:p>`),
  );
  assert.equal(body, 'ایک <Word id="council">کونسل</Word>\nدو\nتین <Fact id="savings-limit" />');
});

test('smart quotes and dashes that Word makes of plain ones stay as they are', async () => {
  const { body } = await after(written(paragraph('“کیا” ‘یہ’ – [word: کونسل] … [fact: savings-limit]')));
  assert.equal(body, '“کیا” ‘یہ’ – <Word id="council">کونسل</Word> … <Fact id="savings-limit" />');
});

test('a row without words is an error with the number of the row', async () => {
  assert.deepEqual((await after(written('<w:p/>'))).problems, [['word-file-row', 'error', rowOf(council)]]);
});

test('a deleted row is an error with the number it had', async () => {
  assert.deepEqual((await after((xml) => editRow(xml, council, () => ''))).problems, [['word-file-row', 'error', rowOf(council)]]);
});

test('a row that was moved is found all the same', async () => {
  const { problems, body } = await after((xml) => {
    let row = '';
    const without = editRow(xml, council, (found) => ((row = found), ''));
    return editRow(without, 'title', (title) => row + title);
  });
  assert.deepEqual([problems, body?.includes('<Fact id="savings-limit" />')], [[], true]);
});

test('a row whose name was wiped out is found by the words of the second column', async () => {
  assert.deepEqual((await after((xml) => editRow(xml, council, (row) => row.replace(`#${council}`, '')))).problems, []);
});

test('the same row twice with other words is an error', async () => {
  const { problems } = await after((xml) =>
    editRow(xml, council, (row) => row + fillRow(row, council, paragraph('Other [word: x] [fact: savings-limit]'))),
  );
  assert.deepEqual(problems, [['word-file-row', 'error', rowOf(council)]]);
});

test('a row that the guide does not have is an error', async () => {
  const { problems } = await after((xml) => editRow(xml, council, (row) => row + row.replace(`#${council}`, '#idea-moon').replaceAll('Ask', 'Tell')));
  assert.deepEqual(problems, [['word-file-row', 'error', rowOf(council)]]);
});

test('a guide that was changed since is a warning that shows what it says now', async () => {
  const {
    words: found,
    problems,
    fitsSource,
  } = await importBytes(
    editFile(filled, (xml) => editRow(xml, 'title', (row) => row.replace(source.rows[0]!.words, 'An older title'))),
    source,
    front,
  );
  assert.deepEqual(
    problems.map(({ rule, severity, line }) => [rule, severity, line]),
    [['word-file-source', 'warning', 1]],
  );
  assert.ok(problems[0]!.message.includes(source.rows[0]!.words));
  assert.deepEqual([fitsSource, found.has('title')], [false, true]);
});

test('a row that is far too long is an error, and is not read', async () => {
  assert.deepEqual((await after(written(paragraph('[word: '.repeat(2_000))))).problems, [['word-file-row', 'error', rowOf(council)]]);
});

test('many lines outside the table are told in a few problems', async () => {
  const { problems } = await after((xml) => xml.replace(/<w:sectPr/, `${paragraph('یہ یاد رکھیں').repeat(500)}<w:sectPr`));
  assert.equal(problems.length, 10);
});

for (const [what, text, severity] of [
  ['a fact that is left out', 'پوچھیں [word: کونسل]', 'error'],
  ['a hard word that is left out', 'پوچھیں [fact: savings-limit]', 'warning'],
  ['a mark that is not closed', 'پوچھیں [word: کونسل] [fact: savings-limit', 'error'],
  ['a mark with a translated name', 'پوچھیں [word: کونسل] [fact: savings-limit] [لفظ: الف]', 'error'],
  ['a fact of another row', 'پوچھیں [word: کونسل] [fact: savings-limit] [fact: council-phone]', 'error'],
  ['a web address among the words', 'پوچھیں [word: کونسل] [fact: savings-limit] https://example.org', 'error'],
] as const) {
  test(`${what} is one problem`, async () => {
    assert.deepEqual((await after(written(paragraph(text)))).problems, [['word-file-mark', severity, rowOf(council)]]);
  });
}

const mark = '[word: کونسل] [fact: savings-limit]';
for (const [what, xml, others] of [
  ['a comment', `<w:p>${run(`پوچھیں ${mark}`)}<w:r><w:commentReference w:id="0"/></w:r></w:p>`, { 'word/comments.xml': comments() }],
  ['a pasted picture', `<w:p>${run(`پوچھیں ${mark}`)}${picture()}</w:p>`, {}],
  ['a table in a cell', `<w:tbl><w:tr><w:tc>${paragraph(`پوچھیں ${mark}`)}</w:tc></w:tr></w:tbl><w:p/>`, {}],
] as const) {
  test(`${what} is a warning with the number of the row, and the words stay`, async () => {
    const { problems, body } = await after(written(xml), others);
    assert.deepEqual(problems, [['word-file-extra', 'warning', rowOf(council)]]);
    assert.match(body!, /^پوچھیں <Word id="council">کونسل<\/Word> <Fact id="savings-limit" \/>$/);
  });
}

test('tracked changes are told, and are no fault', async () => {
  const { problems } = await after((xml) => xml.replaceAll('<w:sectPr', `<w:p><w:ins w:id="1" w:author="A"/></w:p><w:sectPr`));
  assert.deepEqual(problems, [['word-file-extra', 'info', 1]]);
});

test('words outside the table are a warning', async () => {
  const { problems } = await after((xml) => xml.replace(/<w:sectPr/, `${paragraph('یہ یاد رکھیں')}<w:sectPr`));
  assert.deepEqual(problems, [['word-file-extra', 'warning', 1]]);
});

function comments(): string {
  return `<?xml version="1.0"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="A" w:initials="A">${paragraph('Is this right?')}</w:comment></w:comments>`;
}

function picture(): string {
  const shapes =
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const blip =
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return `<w:r><w:drawing><wp:inline ${shapes}><a:graphic><a:graphicData><pic:pic ${blip}><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
