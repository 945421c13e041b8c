import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phone, visitSite } from '../support/browse.ts';

const visit = visitSite({ javaScriptEnabled: false });

for (const locale of ['en', 'ur'])
  test(`a card in ${locale} fills the screen of a phone when it is pressed, without a script, and leads back to all cards`, async () => {
    const { page } = visit;
    await page.setViewportSize(phone);
    await page.goto(visit.at(`/${locale}/cards/`));
    const cards = page.locator('.show-cards > li');
    assert.equal(await cards.count(), 4);
    await cards.nth(1).locator('a').click();
    assert.deepEqual(await cards.nth(1).boundingBox(), { x: 0, y: 0, ...phone });
    const back = page.locator('.show-cards-back a');
    const { y, height } = (await back.boundingBox())!;
    assert.ok(y >= 0 && y + height <= phone.height, `${y} ${height}`);
    await back.click();
    const tops = await cards.evaluateAll((all) => all.map((card) => card.getBoundingClientRect().top));
    assert.deepEqual(
      tops,
      [...new Set(tops)].sort((one, other) => one - other),
    );
  });
