import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTree } from '../../../src/mdx/check-tree.ts';
import { parseBody } from '../../../src/mdx/parse-body.ts';
import { renderPair } from '../../../src/mdx/render-pair.ts';
import { html } from '../../../src/components/html.ts';
import type { Locale } from '../../../src/locale/table.ts';
import { pageContext } from '../../support/page-context.ts';

function pair(english: string, urdu: string, finish?: Parameters<typeof renderPair>[1]): string {
  const side = (body: string, locale: Locale) => {
    const path = `/${locale}/guides/money/`;
    const tree = checkTree(parseBody(body, 'a.mdx').tree!, { file: 'a.mdx', path }).tree!;
    return { tree, path, context: pageContext(locale) };
  };
  const { about, html: rest } = renderPair([side(english, 'en'), side(urdu, 'ur')], finish);
  return `${about}${rest}`.replace(/\s+/g, ' ').replace(/ (?=>)|(?<=>) (?=<)/g, '');
}
const idea = (picture: string, words: string): string => `<Idea picture="${picture}">\n${words}\n</Idea>`;
const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

test('an idea has one picture, one id, and the words of both languages with their language and direction', () => {
  const shown = pair(idea('talk', 'You can ask.'), idea('talk', 'آپ پوچھ سکتے ہیں۔'));
  assert.equal(count(shown, /<img /g), 1);
  assert.equal(count(shown, /data-idea/g), 1);
  assert.match(shown, /id="idea-talk"/);
  assert.match(shown, /<div class="side" lang="en" dir="ltr" data-font="latin" data-side="en"><p>You can ask\.<\/p>/);
  assert.match(shown, /<div class="side" lang="ur" dir="rtl" data-font="nastaliq" data-side="ur"><p>آپ پوچھ سکتے ہیں۔<\/p>/);
});

test('a heading is one heading in two languages, and links of both languages find it', () => {
  const shown = pair('## Your money\n\n[Up](#your-money)', '## آپ کے پیسے\n\n[اوپر](#آپ-کے-پیسے)');
  assert.equal(count(shown, /<h2 /g), 1);
  const ids = [...shown.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const targets = [...shown.matchAll(/href="#([^"]+)"/g)].map(([, id]) => decodeURIComponent(id!));
  assert.deepEqual(targets, ['your-money', 'آپ-کے-پیسے']);
  assert.deepEqual(ids, targets);
});

test('steps are numbered once, choices, notes and examples have the words of the site in both languages', () => {
  const shown = pair(
    '<Steps>\n\n1. Call.\n2. Ask.\n\n</Steps>\n\n<Choice if="you can">\nGo.\n</Choice>\n\n<Note kind="important">\nStop.\n</Note>\n\n<Example name="Amina">\nAmina asks.\n</Example>',
    '<Steps>\n\n1. فون کریں۔\n2. پوچھیں۔\n\n</Steps>\n\n<Choice if="آپ کر سکتے ہیں">\nجائیں۔\n</Choice>\n\n<Note kind="important">\nرکیں۔\n</Note>\n\n<Example name="آمنہ">\nآمنہ پوچھتی ہیں۔\n</Example>',
  );
  assert.equal(count(shown, /<ol /g), 1);
  assert.equal(count(shown, /<li>/g), 2);
  assert.equal(count(shown, /class="choice"/g), 1);
  for (const words of ['>If</span> you can', '>اگر</span> آپ کر سکتے ہیں', '>Important</span>', 'آمنہ پوچھتی ہیں۔'])
    assert.ok(shown.includes(words), words);
});

test('ideas and helplines inside a choice have their picture once', () => {
  const choice = (words: string, condition: string): string =>
    `<Choice if="${condition}">\n${idea('talk', words)}\n\n<Contact id="council" />\n</Choice>`;
  const shown = pair(choice('You can ask.', 'you can'), choice('پوچھیں۔', 'آپ'));
  assert.equal(count(shown, /<img /g), 1);
  assert.equal(count(shown, /class="contact"/g), 1);
  assert.equal(count(shown, /class="contact-words"/g), 2);
});

test('where the translation has no words yet, a line in that language says so, and the English stays', () => {
  const shown = pair([idea('a', 'One.'), idea('b', 'Two.')].join('\n\n'), idea('a', 'ایک'));
  assert.match(shown, /Two\.<\/p><\/div><div class="side" lang="ur"[^>]*><p class="side-missing">/);
  assert.equal(count(shown, /side-missing/g), 1);
});

test('where only the translation has a part, it is shown with its picture, and the page says so in English', () => {
  const shown = pair(idea('a', 'One.'), [idea('a', 'ایک'), idea('a', 'دو')].join('\n\n'));
  assert.match(shown, /id="idea-a-1"/);
  assert.equal(count(shown, /<img /g), 2);
  assert.match(shown, /lang="en"[^>]*><p class="side-missing">This part is not in English yet\./);
});

test('no id stands twice, also when the same pictures do not fit together', () => {
  const shown = pair(
    [idea('a', 'One.'), idea('a', 'Two.'), '## End'].join('\n\n'),
    ['## شروع', idea('a', 'ایک'), idea('b', 'ب'), idea('a', 'دو'), idea('a', 'تین')].join('\n\n'),
  );
  const ids = [...shown.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
});

test('each language explains a hard word for itself', () => {
  const shown = pair(idea('a', '<Word id="council">council</Word>'), idea('a', '<Word id="council">کونسل</Word>'));
  assert.equal(count(shown, /class="meaning"/g), 2);
});

test('a choice with a mark is a list of its own, with the mark around the list', () => {
  const body = '<Choice if="you can">\nGo.\n</Choice>';
  const shown = pair(body, body, (_, part) => html`<div>${part}</div>`);
  assert.match(shown, /^<div><ul class="choice-list" role="list"><li class="choice">.*<\/li> ?<\/ul> ?<\/div> ?$/);
});
