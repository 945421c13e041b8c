import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addresses } from '../src/locale/addresses.ts';
import type { Locale } from '../src/locale/table.ts';
import { makeGate } from '../src/publish/output-gate.ts';
import { judgeFiles } from '../src/load/judge-files.ts';
import type { BodyFile } from '../src/load/files.ts';
import { rules } from '../src/problem/rules.ts';
import { parseCheckedBody } from '../src/mdx/parse-guide.ts';
import { renderBody } from '../src/mdx/render.ts';
import { hostileGuides } from './hostile/families.ts';
import { plainGuides } from './hostile/plain.ts';
import { context } from './support/easy-read.ts';
import { pageContext } from './support/page-context.ts';
import { projectDir, temporaryFolder } from './support/project.ts';

const place = temporaryFolder();
const locales = ['en', 'ur', 'bn', 'so'] as const;
const contexts = new Map(locales.map((locale) => [locale, context(locale !== 'en')]));
const guides = locales.flatMap((locale) => {
  const dir = join(projectDir, 'content', locale, 'guides');
  return readdirSync(dir).map((name) => ({ locale, text: readFileSync(join(dir, name), 'utf8') }));
});
const batch = 25;
/** How many guides are changed: more of them than in every run of the tests with PLAINLEAF_FUZZ=5000. */
const amount = Number(process.env['PLAINLEAF_FUZZ'] ?? 300);
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

interface Change {
  at: number;
  atEndOfLine: boolean;
  cut: number;
  piece: string;
}
const at = fc.double({ min: 0, max: 1, noNaN: true });
const rough = fc.array(
  fc.record<Change>({
    at,
    atEndOfLine: fc.boolean(),
    cut: fc.oneof(fc.constant(0), fc.nat(40)),
    piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 12 })),
  }),
  { minLength: 1, maxLength: 6 },
);
// One change that often leaves a guide good: then its page is looked at.
const gentle = fc
  .record<Change>({
    at,
    atEndOfLine: fc.constant(true),
    cut: fc.constant(0),
    piece: fc.oneof(fc.constantFrom(...plainGuides), fc.string({ unit: 'grapheme' })).map((words) => `\n\n${words}\n\n`),
  })
  .map((change) => [change]);

/** A real guide with a few things put in, taken out, or written twice. */
const mutated = fc
  .record({ guide: fc.constantFrom(...guides), changes: fc.oneof(rough, gentle) })
  .map(({ guide: { locale, text: original }, changes }) => ({
    locale,
    text: changes.reduce((text, { at, atEndOfLine, cut, piece }) => {
      const anywhere = Math.floor(at * text.length);
      const index = atEndOfLine ? Math.max(anywhere, text.indexOf('\n', anywhere)) : anywhere;
      return text.slice(0, index) + piece + text.slice(index + cut);
    }, original),
  }));

let count = 0;

test('whatever is done to a guide, it gets a clean verdict, and nothing of it comes out as code', async (test) => {
  const start = performance.now();
  let refused = 0;
  let rendered = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(mutated, { minLength: batch, maxLength: batch }), async (changed) => {
      const files = changed.map(writeGuide);
      const verdicts = await judgeFiles({ files, contexts });
      assert.equal(verdicts.length, files.length);
      verdicts.forEach(({ problems, record }, index) => {
        for (const { rule, line, column, message, help } of problems) {
          assert.ok(Object.hasOwn(rules, rule) && line > 0 && column > 0 && message !== '' && help !== '');
          assert.doesNotMatch(message + help, /\bat .*\(.*:\d+:\d+\)|undefined|\[object/);
        }
        const isRefused = problems.some(({ severity }) => severity === 'error');
        assert.ok(isRefused || record !== undefined);
        if (isRefused) refused += 1;
        if (record) rendered += 1;
        if (record) assertHarmless(changed[index]!.text, files[index]!);
      });
    }),
    { numRuns: Math.ceil(amount / batch) },
  );
  assert.ok(rendered > 0);
  test.diagnostic(
    `${count} guides, ${refused} refused, ${rendered} rendered and looked at, ${Math.round((performance.now() - start) / 1000)} seconds`,
  );
});

function writeGuide({ locale, text }: { locale: Locale; text: string }): BodyFile {
  const id = `guide-${count++}`;
  const path = join(place, `${id}.mdx`);
  writeFileSync(path, text);
  return { kind: 'guide', locale, id, path, file: `content/${locale}/guides/${id}.mdx` };
}

/** A guide that was let through is rendered, and looked at by the gate that finished pages pass. */
function assertHarmless(text: string, { id, file, locale }: BodyFile): void {
  const path = addresses.guide(locale, id);
  const { about, html } = renderBody(parseCheckedBody(text, file, path), path, { ...pageContext('en'), fact: () => pageContext('en').fact('phone') });
  const gate = makeGate({ inlineScript: '', base: '/' });
  assert.deepEqual(gate.faultsOf(file, `${about.text}${html.text}`), []);
}
