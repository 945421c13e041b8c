import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Site } from '../../../src/site/site.ts';
import { changedSite, readFolder } from '../../support/content-folder.ts';
import { today } from '../../support/project.ts';

const word = (id: string, own: string): string => `${id}:\n  word: ${own}\n  meaning: Good to know.\n`;

test('the English word stands behind a translated one, and not behind one that is the same', async () => {
  const { site: content } = await readFolder(
    changedSite({
      'en/glossary.yaml': word('bsl', 'BSL') + word('council', 'council'),
      'ur/glossary.yaml': word('bsl', 'BSL') + word('council', 'کونسل'),
    }),
  );
  const { word: shown } = new Site(content!, { base: '/', today, version: 'test', fontStyles: 'a.css', fontsOf: () => [] }).context('ur');
  assert.equal(shown('bsl').english, undefined);
  assert.equal(shown('council').english, 'council');
});
