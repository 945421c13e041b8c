import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideArticle } from '../../../src/print/documents/guide-article.ts';

const page = (inside: string): string => `<body><header>menu</header><main><article class="guide">${inside}</article></main></body>`;

test('a guide on paper has neither what is around it nor what only works on a screen', () => {
  const inside =
    '<h1>Food</h1><div class="guide-tools" data-x="1"><b>print</b></div><nav class="contents"><p>1</p></nav><section class="share"><p>x</p></section><p>Eat.</p>';
  assert.equal(guideArticle(page(inside)).text, '<article class="guide"><h1>Food</h1><p>Eat.</p></article>');
});

test('pictures are loaded at once', () => {
  assert.equal(guideArticle(page('<img src="a" loading="lazy" decoding="async">')).text, '<article class="guide"><img src="a"></article>');
});

test('names of several guides in one file are kept apart, and names that PDF cannot hold are left out', () => {
  const inside = '<h2 id="کھانا">x</h2><p id="word-food">y</p><a href="#word-food">z</a>';
  assert.equal(
    guideArticle(page(inside), 'money-').text,
    '<article class="guide"><h2>x</h2><p id="money-word-food">y</p><a href="#money-word-food">z</a></article>',
  );
});
