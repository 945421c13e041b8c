import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Locale } from '../../../src/locale/table.ts';
import { buildGuide } from '../../../src/word/build-guide.ts';
import { toMarked } from '../../../src/word/marks.ts';
import { checkFolder, placesOf } from '../../support/content-folder.ts';
import { temporaryFolder, today } from '../../support/project.ts';
import { blankFile, editFile, fillAll, frontOf, importBytes, realContent, sourceOf } from '../../support/word-file.ts';

const place = temporaryFolder();
const { site } = await checkFolder(realContent);
const content = site!;
const settings = { translatedBy: 'Amina Khan', sourceHash: 'abc', written: today };

// Guides whose translations have a sentence for each sentence, so that the rows can be filled in from them.
const sameRows = new Set(['benefits', 'complaints', 'direct-payments', 'interpreters-and-formats', 'needs-assessment', 'paying-family']);

for (const locale of ['ur', 'bn', 'so'] as const) {
  const ids = content.guides.filter((guide) => guide.locale === locale && sameRows.has(guide.id)).map(({ id }) => id);
  for (const id of ids) {
    test(`${id} in ${locale}: the blank file, filled in by hand, becomes the very text of the translation`, async () => {
      const { text, problems } = await imported(locale, id);
      assert.deepEqual(problems, []);
      const file = readFileSync(join(realContent, locale, 'guides', `${id}.mdx`), 'utf8');
      assert.equal(bodyOf(text), bodyOf(file));
    });
  }

  test(`a guide in ${locale} that came out of a Word file passes the check, with the same ideas and pictures`, async () => {
    const id = ids[0]!;
    const { text } = await imported(locale, id);
    const path = join(place, `${id}.${locale}.mdx`);
    writeFileSync(path, text);
    const draft = { kind: 'guide' as const, locale, id, path, file: `content/${locale}/guides/${id}.mdx` };
    const { problems, site: withDraft } = await checkFolder(realContent, undefined, [draft]);
    assert.deepEqual(placesOf(problems), []);
    const made = withDraft!.guides.find((guide) => guide.locale === locale && guide.id === id)!;
    const source = withDraft!.guides.find((guide) => guide.locale === 'en' && guide.id === id)!;
    assert.equal(made.path, path);
    assert.deepEqual(
      made.uses.pictures.map((use) => use.id),
      source.uses.pictures.map((use) => use.id),
    );
    assert.deepEqual([made.settings.translationMethod, made.settings.translatedBy, made.settings.sourceHash], ['person', 'Amina Khan', 'abc']);
  });
}

async function imported(locale: Locale, id: string): Promise<{ text: string; problems: unknown[] }> {
  const source = sourceOf(content, 'en', id);
  const own = sourceOf(content, locale, id);
  const words = Object.fromEntries(
    source.rows.map((row) => [row.id, toMarked(own.rows.find((other) => other.id === row.id)!.nodes, row.marks, own.definitions)]),
  );
  const front = frontOf(locale, id);
  const bytes = editFile(await blankFile(source, front), (xml) => fillAll(xml, words));
  const result = await importBytes(bytes, source, front);
  return { text: buildGuide(source, result.words, settings).text, problems: result.problems };
}

const bodyOf = (text: string): string => text.slice(text.indexOf('---', 3));
