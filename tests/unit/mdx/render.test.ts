import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../../src/components/html.ts';
import { checkTree } from '../../../src/mdx/check-tree.ts';
import { parseBody } from '../../../src/mdx/parse-body.ts';
import { renderBody } from '../../../src/mdx/render.ts';
import { htmlOf, pageContext, render } from '../../support/page-context.ts';

const ids = (body: string, locale: 'en' | 'ur' = 'en'): string[] => [...htmlOf(body, locale).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);

test('words that look like code are shown as words', () => {
  assert.equal(
    htmlOf('\\<script>alert(1)\\</script> &lt;b&gt; \\{x\\} AT&T "you" don\'t'),
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt; {x} AT&amp;T &quot;you&quot; don&#39;t</p>',
  );
});

test('words in attributes are escaped too', () => {
  const shown = htmlOf('<Example name="A &quot;b&quot; <i>">\nWords.\n</Example>\n\n<Choice if="it is <5">\nWords.\n</Choice>');
  assert.ok(!/<i>|"b"|<5/.test(shown), shown);
  assert.match(shown, /it is &lt;5/);
});

test('code and what stands between the marks of code is escaped', () => {
  assert.equal(htmlOf('`<b>{x}`'), '<p><code dir="ltr">&lt;b&gt;{x}</code></p>');
  assert.equal(htmlOf('```\n<b>{x}\n```'), '<pre><code>&lt;b&gt;{x}</code></pre>');
});

test('an idea is the same on one line and on several', () => {
  const several = htmlOf('<Idea picture="talk">\nYou can **ask** <Fact id="phone" />.\n</Idea>');
  assert.equal(htmlOf('<Idea picture="talk">You can **ask** <Fact id="phone" />.</Idea>'), several);
  assert.match(several, /<div class="idea" data-idea id="idea-talk">/);
});

test('the picture of an idea is silent, has its size, and loads late unless it is one of the first two', () => {
  const pictures = [...htmlOf(['a', 'b', 'c'].map((name) => `<Idea picture="${name}">\nWords.\n</Idea>`).join('\n\n')).matchAll(/<img [^>]*>/g)];
  assert.deepEqual(
    pictures.map(([tag]) => [/alt=""/.test(tag), /width="72" height="72"/.test(tag), /loading="lazy"/.test(tag)]),
    [
      [true, true, false],
      [true, true, false],
      [true, true, true],
    ],
  );
});

test('Markdown and its GitHub additions become plain HTML', () => {
  assert.equal(htmlOf('**a** *b* ~~c~~  \nd'), '<p><strong>a</strong><em>b</em><del>c</del><br />d</p>');
  assert.equal(htmlOf('- a\n- b'), '<ul><li>a</li><li>b</li></ul>');
  assert.equal(htmlOf('3. a\n4. b'), '<ol start="3"><li>a</li><li>b</li></ol>');
  assert.equal(htmlOf('- [ ] a\n- [x] b'), '<ul><li>☐ a</li><li>☑ b</li></ul>');
  assert.equal(
    htmlOf('| a | b |\n| - | - |\n| c | d |'),
    '<div class="table"><table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table></div>',
  );
  assert.equal(htmlOf('> a\n\n---'), '<blockquote><p>a</p></blockquote><hr />');
  assert.equal(htmlOf('https://www.gov.uk/a'), '<p><a href="https://www.gov.uk/a" rel="noopener noreferrer">https://www.gov.uk/a</a></p>');
});

test('links lead where they say: pages, places, web, email, phone, and addresses that stand apart', () => {
  assert.equal(htmlOf('[a](../b/#c)'), '<p><a href="/en/guides/b/#c">a</a></p>');
  assert.equal(htmlOf('[a](#b)'), '<p><a href="#b">a</a></p>');
  assert.equal(htmlOf('[a](https://example.org/?a&b)'), '<p><a href="https://example.org/?a&amp;b" rel="noopener noreferrer">a</a></p>');
  assert.equal(htmlOf('[a](mailto:a@example.org) [b](tel:0300-061)'), '<p><a href="mailto:a@example.org">a</a><a href="tel:0300061">b</a></p>');
  assert.equal(htmlOf('[a][x] [b][X]\n\n[x]: ../c/\n[x]: ../d/'), '<p><a href="/en/guides/c/">a</a><a href="/en/guides/c/">b</a></p>');
});

test('a link to a page in another language says so', () => {
  const context = { ...pageContext('ur'), page: () => ({ path: '/en/guides/b/', lang: 'en' as const }) };
  assert.match(render('[a](../b/)', 'ur', context).html.text, /<a href="\/en\/guides\/b\/" +hreflang="en">/);
});

test('a hard word is bold with its meaning right below it the first time, and a link to the list later', () => {
  const shown = htmlOf('<Idea picture="a">\nAsk the <Word id="council">Council</Word>.\n</Idea>\n\nThe <Word id="council">council</Word> helps.');
  assert.match(shown, /<p>Ask the <strong class="word">Council<\/strong>\.<\/p><p class="meaning"><b>council<\/b>: what council means<\/p>/);
  assert.match(shown, /<p>The <a class="word-again" href="#word-council">council<\/a> helps\.<\/p>$/);
  assert.equal(shown.split('what council means').length, 2);
});

test('a hard word that is the whole idea has its meaning too', () => {
  assert.match(htmlOf('<Idea picture="a">\n<Word id="council">Council</Word>\n</Idea>'), /what council means/);
  assert.match(htmlOf('<Idea picture="a"><Word id="council">Council</Word></Idea>'), /what council means/);
});

test('the meaning of a hard word in a list or a table stands below the whole list or table', () => {
  assert.match(htmlOf('- the <Word id="council">council</Word>\n- you'), /<\/ul><p class="meaning">/);
  assert.match(htmlOf('| a |\n| - |\n| <Word id="council">c</Word> |'), /<\/table><\/div><p class="meaning">/);
  assert.match(
    htmlOf('<Steps>\n\n1. Ask the <Word id="council">council</Word>.\n2. Wait.\n\n</Steps>'),
    /council<\/strong>\.<\/p><p class="meaning">/,
  );
});

test('the ids of ideas are the same in every language, and stay when another idea is added', () => {
  const body = (words: string, extra = ''): string =>
    `<Idea picture="house">\n${words}\n</Idea>\n\n${extra}<Idea picture="house">\n${words}\n</Idea>\n\n<Idea picture="talk" id="ask">\n${words}\n</Idea>`;
  assert.deepEqual(ids(body('Ask.')), ['idea-house', 'idea-house-1', 'ask']);
  assert.deepEqual(ids(body('پوچھیں۔'), 'ur'), ids(body('Ask.')));
  assert.deepEqual(ids(body('Ask.', '<Idea picture="money">\nPay.\n</Idea>\n\n')), ['idea-house', 'idea-money', 'idea-house-1', 'ask']);
});

test('headings get ids from their words, in any script, each id once', () => {
  assert.deepEqual(ids('## How to ask?\n\n## How to ask?\n\n### کتنے پیسے؟\n\n## 👋'), ['how-to-ask', 'how-to-ask-1', 'کتنے-پیسے', 'part']);
});

test('no heading or idea takes an id that the page around it uses', () => {
  assert.deepEqual(ids('## Main\n\n## Contents\n\n## Help\n\n## Words'), ['main-1', 'contents-1', 'help-1', 'words-1']);
  assert.deepEqual(ids('<Idea picture="a" id="main">\nAsk.\n</Idea>'), ['main-1']);
});

test('the box about the page is parted from the rest when it comes first', () => {
  const { about, html, contents } = render('<Note kind="about">\nAll about it.\n</Note>\n\n## One\n\nWords.\n\n### Two\n\nMore.');
  assert.match(about.text, /All about it/);
  assert.doesNotMatch(html.text, /All about it/);
  assert.deepEqual(contents, [{ id: 'one', text: 'One' }]);
});

test('choices one after another are one list of answers; words between them part it', () => {
  const shown = htmlOf('<Choice if="a">\nOne.\n</Choice>\n\n<Choice if="b">\nTwo.\n</Choice>\n\nWords.\n\n<Choice if="c">\nThree.\n</Choice>');
  assert.equal(
    shown.replace(/<li class="choice">.*?<\/li>/g, '+'),
    '<ul class="choice-list" role="list">++</ul><p>Words.</p><ul class="choice-list" role="list">+</ul>',
  );
});

test('a choice with a mark is a list of its own, with the mark around the list', () => {
  const { tree } = parseBody('<Choice if="a">\nOne.\n</Choice>\n\n<Choice if="b">\nTwo.\n</Choice>', 'a.mdx');
  const checked = checkTree(tree!, { file: 'a.mdx', path: '/en/guides/a/' }).tree!;
  const [first] = checked.children!;
  const { html: shown } = renderBody(checked, '/en/guides/a/', pageContext(), (node, block) => ({
    above: html``,
    block: node === first ? html`<div>${block}</div>` : block,
    below: html``,
  }));
  assert.equal(
    String(shown)
      .replace(/<li class="choice">.*?<\/li> ?/g, '+')
      .replace(/> </g, '><')
      .trim(),
    '<div><ul class="choice-list" role="list">+</ul></div><ul class="choice-list" role="list">+</ul>',
  );
});

test('every component is rendered: steps, choice, contact, example, facts', () => {
  const shown = htmlOf(
    '<Steps>\n\n1. One.\n2. Two.\n\n</Steps>\n\n<Choice if="you live there">\nYes.\n</Choice>\n\n<Contact id="council" />\n\n<Example name="Amina">\nShe asks.\n</Example>\n\nKeep <Fact id="limit" /> for <Fact id="wait" />.',
  );
  assert.match(shown, /<ol class="steps" role="list"><li><p>One\.<\/p><\/li><li><p>Two\.<\/p><\/li><\/ol>/);
  assert.match(shown, /you live there/);
  assert.match(shown, /href="tel:03000610614" dir="ltr">0300 061 0614</);
  assert.match(shown, /Amina/);
  assert.match(shown, /<p>Keep <bdi class="fact" dir="ltr">£23,250<\/bdi> for <bdi class="fact">12 months<\/bdi>\.<\/p>/);
});
