import type { Files } from '../support/content-folder.ts';

const guide = (settings: string): string => `---\ntitle: Food\ndescription: One sentence.\ntopic: money\norder: 2\n${settings}\n---\n\nWords.\n`;
const food = 'en/guides/food.mdx';
const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inside}</svg>`;
const site = (more: string): string => `name: Small Site\nlocales: [en]\ntopics: [money, rights]\n${more}\n`;

/** Hostile settings, places and drawings: what is put into a content folder, and the rule that stops it. */
export const hostileFiles: readonly [what: string, files: Files, rule: string][] = [
  ['a layout that is a program', { [food]: guide('layout: ../../run.js') }, 'known-setting'],
  ['a layout that holds a program', { [food]: guide('layout: "data:text/javascript,x"') }, 'known-setting'],
  ['the address of another guide', { [food]: guide('slug: savings') }, 'known-setting'],
  ['an address of its own', { [food]: guide('permalink: /admin/') }, 'known-setting'],
  ['a list in the place of words', { [food]: guide('translatedBy: [a, [b, [c]]]') }, 'setting-value'],
  ['a program as a value', { [food]: guide('translatedBy: !!js/function "x"') }, 'plain-yaml'],
  ['a merge of settings', { [food]: guide('<<: { layout: x }') }, 'plain-yaml'],
  ['__proto__ as a setting', { [food]: guide('__proto__: { draft: true }') }, 'plain-yaml'],
  ['an alias', { [food]: guide('translatedBy: &a x\nhelp: [*a]') }, 'plain-yaml'],
  ['a title of two lines', { [food]: guide('translatedBy: "a\\nb"') }, 'setting-value'],
  ['a turned title written as its number', { [food]: guide('translatedBy: "a\\u202Eb"') }, 'visible-characters'],
  ['a control character written as its number', { [food]: guide('translatedBy: "a\\x1Bb"') }, 'visible-characters'],
  ['two documents of settings', { 'site.yaml': `${site('')}---\nurl: javascript:x\n` }, 'yaml-syntax'],
  ['the same setting twice', { [food]: guide('review: none\nreview: professional') }, 'yaml-syntax'],
  ['settings of 5,000 characters', { [food]: guide(`translatedBy: ${'x'.repeat(5_000)}`) }, 'front-matter'],
  ['a web address that is a program', { 'site.yaml': site('url: javascript:alert(1)') }, 'setting-value'],
  ['a web address with a password', { 'site.yaml': site('url: https://a:b@example.org') }, 'setting-value'],
  ['an email address with more in it', { 'site.yaml': site('contact: a@example.org?bcc=b@example.org') }, 'setting-value'],
  ['a topic with a path', { 'site.yaml': site('').replace('money', '../x') }, 'setting-value'],
  [
    'a fact that calls a code',
    { 'facts.yaml': 'a:\n  kind: phone\n  value: "*21*0900#"\n  source: x\n  seen: 2026-11-22\n  checkBy: 2027-11-22\n' },
    'setting-value',
  ],
  [
    'a fact that leads to a program',
    { 'facts.yaml': 'a:\n  kind: web\n  value: javascript:x\n  source: x\n  seen: 2026-11-22\n  checkBy: 2027-11-22\n' },
    'setting-value',
  ],
  ['a program beside the guides', { 'en/guides/run.js': 'x' }, 'expected-file'],
  ['a web page beside the guides', { 'en/guides/page.html': 'x' }, 'expected-file'],
  ['a file of secrets', { '.env': 'x' }, 'expected-file'],
  ['a guide that is a link to another file', { [food]: { linkTo: '/etc/passwd' } }, 'real-file'],
  ['a folder that is a link', { 'en/pages': { linkTo: '/etc' } }, 'real-file'],
  ['a picture that is a link', { 'pictures/bed.svg': { linkTo: '/etc/passwd' } }, 'real-file'],
  ['a drawing with a program', { 'pictures/bed.svg': svg('<script>x</script>') }, 'picture-plain-svg'],
  ['a drawing with a handler', { 'pictures/bed.svg': svg('<path d="M0 0" onload="x"/>') }, 'picture-plain-svg'],
  ['a drawing with HTML', { 'pictures/bed.svg': svg('<foreignObject/>') }, 'picture-plain-svg'],
  [
    'a drawing that reads a file',
    { 'pictures/bed.svg': `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<path d="&a;"/>')}` },
    'picture-plain-svg',
  ],
  [
    'a drawing that grows',
    { 'pictures/bed.svg': `<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]>${svg('<path d="&b;"/>')}` },
    'picture-plain-svg',
  ],
  ['a drawing that loads another', { 'pictures/bed.svg': svg('<path d="M0 0" fill="url(https://evil.example/#a)"/>') }, 'picture-plain-svg'],
  ['a program with the name of a photo', { 'pictures/bed.png': '#!/bin/sh' }, 'picture-readable'],
  ['a drawing with the name of a photo', { 'pictures/bed.png': svg('<path d="M0 0"/>') }, 'picture-readable'],
];

/** Hostile words of buttons and menus, and the rule that stops them. */
export const hostileWords: readonly [what: string, text: string, rule: string][] = [
  ['a program in the place of words', 'export default {}', 'locale-file'],
  ['a note of a programmer', '{ // note\n"home": "x" }', 'locale-file'],
  ['a list', '[]', 'locale-file'],
  ['nothing', '', 'locale-file'],
  ['a group in the place of a word', '{ "home": { "toString": "x" } }', 'locale-word-form'],
  ['a turned word', '{ "home": "a\\u202Eb" }', 'locale-word-form'],
  ['a place that is not there', '{ "home": "{constructor}" }', 'locale-word-form'],
  ['a word of 10,000 characters', `{ "home": "${'x'.repeat(10_000)}" }`, 'locale-word-form'],
  ['a name every object has', '{ "__proto__": "x", "constructor": "y" }', 'locale-word-unknown'],
];
