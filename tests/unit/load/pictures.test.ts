import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedSite, checkFolder } from '../../support/content-folder.ts';

const head = 'name,meaning,alt_en,source,licence,author\n';
const house = 'house,a house,A house,OpenMoji,CC BY-SA 4.0,Martin Wehl\n';
const photo = 'photo,a table,A table,own,CC0 1.0,Amina Khan\n';

async function check(csv: string): Promise<string[]> {
  const { problems } = await checkFolder(changedSite({ 'pictures/pictures.csv': csv }));
  return problems.map(({ rule, severity, file, line, message }) => `${rule} ${severity} ${file.replace('content/pictures/', '')}:${line} ${message}`);
}

const cases: [what: string, csv: string, expected: string[]][] = [
  ['a good list', head + house + photo, []],
  ['a byte order mark, Windows line ends and empty lines', `\uFEFF${`${head}\n${house}${photo}\n`.replaceAll('\n', '\r\n')}`, []],
  ['words with a comma and quotation marks', `${head}house,"a house, ""home""",A house,own,CC0 1.0,A\n${photo}`, []],
  [
    'a quotation mark that is not closed',
    `${head}${house}photo,"a table,A table,own,CC0 1.0,A\n`,
    ['setting-value error pictures.csv:3 A line of the picture list is not whole.'],
  ],
  [
    'a column we do not know',
    head.replace('author', 'author,colour') + house + photo,
    ['known-setting error pictures.csv:1 "colour" is not a column we know.'],
  ],
  [
    'a language we do not know',
    head.replace('alt_en', 'alt_xx') + house + photo,
    ['known-setting error pictures.csv:1 "alt_xx" is not a column we know.'],
  ],
  ['a picture that is listed twice', head + house + house + photo, ['known-setting error pictures.csv:3 "house" stands here twice.']],
  [
    'a line without a name',
    `${head},a bed,A bed,own,CC0 1.0,A\n${house}${photo}`,
    ['setting-needed error pictures.csv:2 This line has no picture name.'],
  ],
  [
    'no licence and no author',
    `${head}${house}photo,a table,A table,own,,\n`,
    ['picture-passport warning pictures.csv:3 "photo" has no licence.', 'picture-passport warning pictures.csv:3 "photo" has no author.'],
  ],
  ['a picture without a line', head + house, ['picture-passport warning photo.jpg:1 "photo.jpg" has no line in pictures.csv.']],
  [
    'a line that hides characters',
    `${head}${house.replace('A house', 'A \u202Eesuoh')}${photo}`,
    ['visible-characters error pictures.csv:2 There is a character here that cannot be seen: U+202E.'],
  ],
];
for (const [what, csv, expected] of cases)
  test(`the picture list with ${what}: ${expected.length === 0 ? 'good' : 'found'}`, async () => assert.deepEqual(await check(csv), expected));

test('words of a picture list are kept with each picture, for each language', async () => {
  const { site } = await checkFolder(
    changedSite({
      'pictures/pictures.csv': `${head.replace('alt_en', 'alt_en,alt.ur')}house,a house,A house,ایک گھر,own,CC0 1.0,Amina\n${photo.replace('A table', 'A table,')}`,
    }),
  );
  const { alt, licence, author, kind } = site!.pictures.get('house')!;
  assert.deepEqual([alt, licence, author, kind], [{ en: 'A house', ur: 'ایک گھر' }, 'CC0 1.0', 'Amina', 'svg']);
  assert.deepEqual(site!.pictures.get('photo')!.alt, { en: 'A table' });
});
