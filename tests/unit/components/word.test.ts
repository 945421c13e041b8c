import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMeanings, renderWord } from '../../../src/components/word/word.ts';
import { pageContext } from '../../support/page-context.ts';
import type { Locale } from '../../../src/locale/table.ts';

function written(locale: Locale): string {
  const context = { ...pageContext(locale), word: (id: string) => ({ id, word: '副本', meaning: '同样', english: 'copy' }) };
  return `${renderWord('copy', '副本', context)} ${renderMeanings(['copy'], context)}`.replace(/<[^>]*>/g, '');
}

test('brackets and colon of a hard word are those of the script', () => {
  assert.equal(written('zh-Hans'), '副本（copy） 副本：同样');
  assert.equal(written('ur'), '副本 (copy) 副本: 同样');
});
