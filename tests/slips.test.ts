import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { changedSite, checkFolder, goodSite, localesFolder, type Files } from './support/content-folder.ts';
import { makePhoto } from './support/photo.ts';
import { projectDir } from './support/project.ts';

// What people do who are not used to files like ours. Each slip is told once, at its place, and what is said to do helps.
const food = 'en/guides/food.mdx';
const settings = 'title: Food\ndescription: Help with food.\ntopic: money\norder: 2\n';
const idea = '<Idea picture="house">\nYou can ask for food.\n</Idea>';
const guide = `---\n${settings}---\n\n${idea}\n`;
const changed = (from: string, to: string): string => {
  assert.ok(guide.includes(from), from);
  return guide.replace(from, to);
};
const glossary = readFileSync(join(goodSite, 'en/glossary.yaml'), 'utf8');
const pictures = readFileSync(join(goodSite, 'pictures/pictures.csv'), 'utf8');
const urdu = readFileSync(join(projectDir, 'locales/ur.json'), 'utf8');
const photo = await makePhoto({ width: 640, height: 480, kind: 'jpeg' });

interface Slip {
  files?: Files;
  locales?: Files;
  /** File, line, column, and the words. */
  says: string;
  mended?: Files;
}
const inGuide = (from: string, to: string, says: string, mended?: string): Slip => ({
  files: { [food]: changed(from, to) },
  says: `content/${food}:${says}`,
  mended: { [food]: mended === undefined ? guide : changed(from, mended) },
});
const named = (name: string, says: string): Slip => ({ files: { [name]: guide }, says: `content/${name}:1:1 ${says}` });

const slips: Record<string, Slip> = {
  'curly quotation marks around a title': inGuide(
    'title: Food',
    'title: “Food: help”',
    '2:8 The value stands between curly quotation marks. Type straight ones: title: "Food: help"',
    'title: "Food: help"',
  ),
  'a colon in a title': inGuide(
    'title: Food',
    'title: Food: what you can do',
    '2:8 There is a colon inside the value. Put the value between straight quotation marks: title: "Food: what you can do"',
    'title: "Food: what you can do"',
  ),
  'an apostrophe between apostrophes': inGuide(
    'title: Food',
    "title: 'If you're hungry'",
    '2:16 An apostrophe \' ends the value too early. Put the value between double quotation marks: title: "If you\'re hungry"',
    'title: "If you\'re hungry"',
  ),
  'quotation marks in quotation marks': inGuide(
    'title: Food',
    'title: "The "big" shop"',
    '2:14 A quotation mark " inside the value ends it too early. Inside the value write curly ones: “ ”.',
    'title: "The “big” shop"',
  ),
  'a title that starts with #': inGuide(
    'title: Food',
    'title: #1 for food',
    '2:1 "title" has no value. Write words, between straight quotation marks when it starts with a sign such as #.',
    'title: "#1 for food"',
  ),
  'a tab before an entry of a list': inGuide(
    'order: 2\n',
    'order: 2\nsources:\n\t- A book: the first\n',
    '7:1 The line starts with a tab. Start it with spaces.',
    'order: 2\nsources:\n  - "A book: the first"\n',
  ),
  'no first line of hyphens': inGuide(
    '---\ntitle',
    'title',
    '1:1 The first line is not three hyphens. Start the file with a line --- then the settings, then another line ---.',
  ),
  'an empty line above the hyphens': inGuide(
    '---\ntitle',
    '\n---\ntitle',
    '1:1 Something empty stands above the first line of hyphens. Delete it, so that the file starts with ---',
  ),
  'no second line of hyphens': inGuide(
    'order: 2\n---\n',
    'order: 2\n',
    '1:1 The settings at the top do not end. Put a line of three hyphens --- after the last setting.',
  ),
  'an empty file': {
    files: { [food]: '\n' },
    says: `content/${food}:1:1 This file is empty. Write a guide in it, or delete it. "npm run new guide" makes one to start with.`,
  },
  'a setting with a wrong name': inGuide(
    'description',
    'discription',
    '3:1 "discription" is not a setting we know here. Did you mean "description"?',
  ),
  'no title': inGuide('title: Food\n', '', '2:1 "title" is missing. Add a line with title: and words.'),
  'a setting that stands twice': inGuide('order: 2\n', 'order: 2\norder: 3\n', '6:1 This setting stands here twice. Delete one of the two lines.'),
  'a date as people write it': inGuide(
    'order: 2\n',
    'order: 2\ncheckBy: 31/12/2027\n',
    '6:1 "checkBy" is "31/12/2027". That does not fit. Write the year first: 2027-12-31.',
    'order: 2\ncheckBy: 2027-12-31\n',
  ),
  'a topic with a capital letter': inGuide('money', 'Money', '4:1 "topic" is "Money". That does not fit. Write money, in small letters a to z.'),
  'a topic that is not there': inGuide('topic: money', 'topic: mony', '4:1 There is no topic "mony" in site.yaml. Did you mean "money"?'),
  'a picture that is not there': inGuide('"house"', '"huose"', '8:1 There is no picture "huose" in content/pictures. Did you mean "house"?'),
  'a picture with its ending': inGuide('"house"', '"house.svg"', '8:1 picture is "house.svg". Write picture="house".'),
  'German quotation marks in a tag': inGuide(
    '"house"',
    '„house“',
    '8:1 The quotation marks in "<Idea picture=„house“" are curly. Type straight ones: picture="house"',
  ),
  'no quotation marks in a tag': inGuide(
    '"house"',
    'house',
    '8:1 The value of picture has no quotation marks. Put it between straight ones: picture="house"',
  ),
  'an idea without an end': inGuide(
    '\n</Idea>',
    '',
    '8:1 <Idea> is not closed. Write </Idea> after its words, with the same blank lines around both.',
  ),
  'an idea with two ends': inGuide(
    '</Idea>',
    '</Idea>\n</Idea>',
    '11:1 </Idea> closes a component that is not open. Delete it, or write <Idea …> before it.',
  ),
  'an idea in small letters': {
    files: { [food]: guide.replaceAll('Idea', 'idea') },
    says: `content/${food}:8:1 <idea> is spelt in another way. Write <Idea>, with the same capital letters.`,
    mended: { [food]: guide },
  },
  'a space in a tag': inGuide('<Idea', '< Idea', '8:1 There is a space between < and Idea. Delete it: <Idea …>'),
  'a picture in Markdown': inGuide(
    'You can ask for food.',
    '![](house.svg)',
    '9:1 Pictures cannot be written like this. Write <Idea picture="name">, with a name from the picture list.',
  ),
  'a line break from a web page': inGuide(
    'You can ask for food.',
    'You can ask<br>\nfor food.',
    '9:12 <br> is an HTML tag. Use Markdown and the components. For bold words write **words**.',
  ),
  'a soft hyphen from Word': inGuide(
    'for food',
    'for vege\u00ADtables',
    '9:21 There is a character here that cannot be seen: U+00AD, a soft hyphen, as Word puts into long words. Delete the words around this place and type them again.',
    'for vegetables',
  ),
  'a link to the file of a guide': inGuide(
    'You can ask for food.',
    'Read [Your savings](savings.mdx).',
    '9:6 The link leads to the file of a guide, "savings.mdx". Lead to its page: /en/guides/savings/',
    'Read [Your savings](/en/guides/savings/).',
  ),
  'what Git writes when two people change the same words': inGuide(
    'You can ask for food.',
    '<<<<<<< HEAD\nYou can ask.\n=======\nYou can call.\n>>>>>>> main',
    '9:1 Two people changed these words, and both versions stand here. Keep one version, and delete the other with the lines <<<<<<<, ======= and >>>>>>>.',
  ),
  'a file of Windows': {
    files: { [food]: Buffer.from(guide.replace('Food', 'Café'), 'latin1') },
    says: `content/${food}:1:1 This file is not saved as UTF-8. Open it again, choose "Save as", and choose "UTF-8" under "Encoding".`,
    mended: { [food]: `\uFEFF${guide}` },
  },
  'a name with spaces and capitals': named(
    'en/guides/My new Guide.mdx',
    '"My new Guide.mdx" cannot be the name of a guide. Give it the name my-new-guide.mdx',
  ),
  'a guide that Notepad named': named('en/guides/food.mdx.txt', '"food.mdx.txt" is not a guide. Give it the name food.mdx'),
  'a guide that ends in capitals': named('en/guides/food.MDX', '"food.MDX" cannot be the name of a guide. Give it the name food.mdx'),
  'a Word file': named('en/guides/food.docx', '"food.docx" is not a guide. Turn a Word file into a guide with: npm run import -- "food.docx"'),
  'a photo as the camera named it': {
    files: { 'pictures/IMG_2041.JPG': photo },
    says: 'content/pictures/IMG_2041.JPG:1:1 "IMG_2041.JPG" is not the name of a picture. Give it the name img-2041.jpg',
  },
  'a photo of a phone with another name': {
    files: { 'pictures/bed.jpg': Buffer.from('\0\0\0\x24ftypheic\0\0\0\0mif1heic', 'latin1') },
    says: 'content/pictures/bed.jpg:1:1 This photo is of the kind HEIC, as phones make them. Open it and save it again as PNG, JPEG or WebP.',
  },
  'a photo of 12 MB': {
    files: { 'pictures/bed.jpg': Buffer.alloc(12_000_000) },
    says: 'content/pictures/bed.jpg:1:1 This picture has more than 12 MB. Make it at most 2,000 points wide and under 8 MB.',
  },
  'a photo that is not in the list': {
    files: { 'pictures/bed.jpg': photo },
    says: 'content/pictures/bed.jpg:1:1 "bed.jpg" has no line in pictures.csv. Add one with its name, what it shows, where it is from, its licence and its artist.',
  },
  'an entry of the glossary too far left': {
    files: { 'en/glossary.yaml': `${glossary}\nfood:\nword: food\n  meaning: What you eat.\n` },
    says: `content/en/glossary.yaml:${glossary.split('\n').length + 2}:7 This line has a value, and the line below it starts further right. Start both lines at the same place.`,
    mended: { 'en/glossary.yaml': `${glossary}\nfood:\n  word: food\n  meaning: What you eat.\n` },
  },
  'a word of the site that is not translated': {
    locales: { 'ur.json': urdu.replace(/\n {2}"search":[^\n]*/, '') },
    says: 'locales/ur.json:1:1 "search" is missing. Add a line: "search": "…", with the words for "Search".',
  },
};

for (const [what, { files = {}, locales, says, mended }] of Object.entries(slips))
  test(`${what} is told once, where it is, with what helps`, async () => {
    const { problems } = await checkFolder(changedSite(files), locales && localesFolder(locales));
    assert.deepEqual(
      problems.map(({ file, line, column, message, help }) => `${file}:${line}:${column} ${message} ${help}`),
      [says],
    );
    if (mended) assert.deepEqual((await checkFolder(changedSite(mended))).problems, []);
  });

test('a list of pictures that Excel saved with semicolons is read as it is', async () => {
  const byExcel = pictures.replace(/"[^"]*"|,|\n/g, (part) => (part === ',' ? ';' : part === '\n' ? '\r\n' : part));
  assert.deepEqual((await checkFolder(changedSite({ 'pictures/pictures.csv': `\uFEFF${byExcel}` }))).problems, []);
});
