import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../../src/components/html.ts';
import { fillSlots } from '../../../src/print/fill-slots.ts';

const page =
  '<p>a</p><div class="paper-slot" data-paper="list /en/guides/money/"></div><div class="paper-slot" data-paper="row /en/guides/food/"></div>';

test('each place for files is filled with what belongs there', () => {
  const filled = fillSlots(page, ({ shape, of }) => html`<b>${shape} ${of}</b>`);
  assert.equal(
    filled.replace(/ class="paper-slot" data-paper="[^"]*"/g, ''),
    '<p>a</p><div><b>list /en/guides/money/</b></div><div><b>row /en/guides/food/</b></div>',
  );
});

test('places that were filled before are filled anew, and emptied when there is nothing any more', () => {
  const filled = fillSlots(page, () => html`<b>old</b>`);
  assert.equal(
    fillSlots(filled, () => html`<b>new</b>`),
    fillSlots(page, () => html`<b>new</b>`),
  );
  assert.equal(
    fillSlots(filled, () => undefined),
    page,
  );
});
