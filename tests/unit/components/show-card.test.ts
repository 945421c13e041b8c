import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showCard, showCards } from '../../../src/components/show-card/show-card.ts';
import { pageContext } from '../../support/page-context.ts';
import type { Locale } from '../../../src/locale/table.ts';

const [interpreter] = showCards;
const lines = (locale: Locale): string[] =>
  [...showCard(interpreter, pageContext(locale), pageContext('en')).text.matchAll(/<span class="show-card[^>]*>(.*?)<\/span>/g)].map(([, words]) =>
    words!.replace(/<[^>]*>/g, ''),
  );

test('a card that asks for an interpreter names the language that is spoken, not how it is written', () => {
  assert.deepEqual(lines('zh-Hans'), ['我需要口译员。我说普通话。', 'I need an interpreter. I speak Mandarin.']);
  assert.match(lines('pl')[1]!, /I speak Polish\.$/);
});
