import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BodyFile } from '../../../src/load/files.ts';
import { judgeFiles } from '../../../src/load/judge-files.ts';
import { context, withoutEasyRead } from '../../support/easy-read.ts';
import { changedSite, checkFolder, placesOf } from '../../support/content-folder.ts';
import { temporaryFolder } from '../../support/project.ts';

const place = temporaryFolder();
const contexts = new Map([['en' as const, context()]]);
const guide = (body: string): string => `---\ntitle: Food\ndescription: Help with food.\ntopic: money\norder: 2\n---\n\n${body}`;
// The parser of guides takes the whole program down at this one: an export line that ends in the middle of a text.
const fatal = guide('Food\n===\nexport "\\');

function body(id: string, text?: string): BodyFile {
  const path = join(place, `${id}.mdx`);
  if (text !== undefined) writeFileSync(path, text);
  return { kind: 'guide', locale: 'en', id, path, file: `${id}.mdx` };
}

test('the fatal guide of these tests really ends the program that parses it', () => {
  const parse = `const { mdxToMdast } = await import(${JSON.stringify(import.meta.resolve('satteri'))}); mdxToMdast(process.env.TEXT, {})`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', parse], { env: { ...process.env, TEXT: 'Food\n===\nexport "\\' } });
  assert.notEqual(status, 0);
});

test('a guide that ends the parser is one problem, and hides no other', async () => {
  const dir = changedSite({
    'en/guides/fatal.mdx': fatal,
    'en/guides/good.mdx': guide('Eat well.\n'),
    'en/guides/other.mdx': guide('<b>Eat.</b>\n'),
  });
  const { problems } = await checkFolder(dir);
  assert.deepEqual(placesOf(problems), [
    ['readable-guide', 'content/en/guides/fatal.mdx', 1, 1],
    ['no-html', 'content/en/guides/other.mdx', 8, 1],
  ]);
});

test('several guides that end the parser are each named, and the good ones between them are judged', async () => {
  const files = [body('a', fatal), body('b', guide('Eat.\n')), body('c', fatal), body('d', guide('{x}\n'))];
  const verdicts = await judgeFiles({ files, contexts });
  assert.deepEqual(
    verdicts.map(({ record, problems }) => [
      record?.id,
      withoutEasyRead(problems)
        .map(({ rule }) => rule)
        .join(),
    ]),
    [
      [undefined, 'readable-guide'],
      ['b', ''],
      [undefined, 'readable-guide'],
      [undefined, 'no-code'],
    ],
  );
});

test('a file that hangs is given up, and the good ones are judged all the same', { skip: process.platform === 'win32' }, async () => {
  const hanging = body('hang');
  // Reading a pipe that nobody writes to never ends.
  assert.equal(spawnSync('mkfifo', [hanging.path]).status, 0);
  const verdicts = await judgeFiles({ files: [hanging, body('e', guide('Eat.\n'))], contexts }, 1, { batch: 1, file: 4 });
  assert.deepEqual(
    verdicts.map(({ record, problems }) => [
      record?.id,
      withoutEasyRead(problems)
        .map(({ rule }) => rule)
        .join(),
    ]),
    [
      [undefined, 'readable-guide'],
      ['e', ''],
    ],
  );
});

test('more files than fit into one batch keep their order', async () => {
  const files = Array.from({ length: 205 }, (_, index) => body(`n${index}`, guide(`Eat ${index}.\n`)));
  const verdicts = await judgeFiles({ files, contexts }, 2);
  assert.deepEqual(
    verdicts.map(({ record }) => record?.id),
    files.map(({ id }) => id),
  );
});

test('no files need no judge', async () => assert.deepEqual(await judgeFiles({ files: [], contexts }), []));
