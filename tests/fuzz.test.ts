import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeGate } from '../src/publish/output-gate.ts';
import { judgeFiles } from '../src/load/judge-files.ts';
import type { BodyFile } from '../src/load/files.ts';
import { rules } from '../src/problem/rules.ts';
import { parseCheckedBody } from '../src/mdx/parse-guide.ts';
import { renderBody } from '../src/mdx/render.ts';
import { hostileGuides } from './hostile/guides.ts';
import { context } from './support/easy-read.ts';
import { pageContext } from './support/page-context.ts';
import { projectDir, temporaryFolder } from './support/project.ts';

const place = temporaryFolder();
const contexts = new Map([['en' as const, context()]]);
const guidesDir = join(projectDir, 'content/en/guides');
const guides = readdirSync(guidesDir).map((name) => readFileSync(join(guidesDir, name), 'utf8'));
// What attacks are made of, and what people type by accident.
const pieces = [
  ...hostileGuides.map(([body]) => body),
  ...[
    '{',
    '}',
    '<',
    '>',
    '</Idea>',
    '<Idea picture="',
    '"',
    "'",
    '`',
    '```\n',
    '\\',
    '\n',
    '\n\n',
    '\r',
    '\t',
    '---\n',
    '===\n',
    '> ',
    '- ',
    '1. ',
    '| a |\n| - |\n',
  ],
  ...[
    '&lt;',
    '&#123;',
    '\u202E',
    '\u2066',
    '\u0000',
    '\uFEFF',
    '\u{E0041}',
    '😀',
    'ک',
    '্',
    'export "\\',
    'import a',
    '![',
    '](',
    '[a]: javascript:1',
    '<!--',
    '<![CDATA[',
  ],
];

/** A real guide with a few things put in, taken out, or written twice. */
const mutated = fc
  .record({
    guide: fc.constantFrom(...guides),
    changes: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(40),
        piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })),
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  })
  .map(({ guide, changes }) =>
    changes.reduce((text, { at, cut, piece }) => {
      const index = Math.floor(at * text.length);
      return text.slice(0, index) + piece + text.slice(index + cut);
    }, guide),
  );

let count = 0;

test('whatever is done to a guide, it gets a clean verdict, and nothing of it comes out as code', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutated, { minLength: 25, maxLength: 25 }), async (texts) => {
      const files = texts.map(writeGuide);
      const verdicts = await judgeFiles({ files, contexts });
      assert.equal(verdicts.length, files.length);
      verdicts.forEach(({ problems, record }, index) => {
        for (const { rule, line, column, message, help } of problems) {
          assert.ok(Object.hasOwn(rules, rule) && line > 0 && column > 0 && message !== '' && help !== '');
          assert.doesNotMatch(message + help, /\bat .*\(.*:\d+:\d+\)|undefined|\[object/);
        }
        const isRefused = problems.some(({ severity }) => severity === 'error');
        assert.ok(isRefused || record !== undefined);
        if (record) assertHarmless(texts[index]!, files[index]!);
      });
    }),
    { numRuns: 12 },
  );
});

function writeGuide(text: string): BodyFile {
  const id = `guide-${count++}`;
  const path = join(place, `${id}.mdx`);
  writeFileSync(path, text);
  return { kind: 'guide', locale: 'en', id, path, file: `content/en/guides/${id}.mdx` };
}

/** A guide that was let through is rendered, and looked at by the gate that finished pages pass. */
function assertHarmless(text: string, { id, file }: BodyFile): void {
  const path = `/en/guides/${id}/`;
  const { about, html } = renderBody(parseCheckedBody(text, file, path), path, { ...pageContext('en'), fact: () => pageContext('en').fact('phone') });
  const gate = makeGate({ inlineScript: '', base: '/' });
  assert.deepEqual(gate.faultsOf(file, `${about.text}${html.text}`), []);
}
