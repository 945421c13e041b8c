import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cleanSvg } from '../../../src/pictures/clean-svg.ts';
import { projectDir } from '../../support/project.ts';

const svg = (inside: string, more = ''): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"${more}>${inside}</svg>`;
const path = '<path d="M0 0h8"/>';

const refused: [what: string, text: string][] = [
  ['a script', svg('<script>alert(1)</script>')],
  ['HTML inside', svg('<foreignObject><p>x</p></foreignObject>')],
  ['a style', svg('<style>path{fill:url(https://evil.example/)}</style>')],
  ['a link', svg(`<a href="https://evil.example/">${path}</a>`)],
  ['another picture', svg('<image href="https://evil.example/x.png"/>')],
  ['a copy of another place', svg('<use href="other.svg#a"/>')],
  ['movement', svg('<path d="M0 0"><animate attributeName="href" values="javascript:x"/></path>')],
  ['a changed attribute', svg('<set attributeName="onload" to="x"/>')],
  ['letters', svg('<text>words</text>')],
  ['a filter', svg('<filter id="a"/>')],
  ['a pattern', svg('<pattern id="a"/>')],
  ['a mask', svg('<mask id="a"/>')],
  ['a handler on a shape', svg('<path d="M0 0" onload="x"/>')],
  ['a handler on the drawing', svg(path, ' onload="x"')],
  ['a style attribute', svg('<path d="M0 0" style="fill:red"/>')],
  ['an address as colour', svg('<path d="M0 0" fill="url(https://evil.example/#a)"/>')],
  ['an address in capitals', svg('<path d="M0 0" fill="URL(//evil.example/#a)"/>')],
  ['an address hidden by entities', svg('<path d="M0 0" fill="&#117;rl(//evil.example/#a)"/>')],
  ['a namespaced link', svg('<path d="M0 0" xlink:href="javascript:x"/>')],
  ['a namespaced element', svg('<svg:script>x</svg:script>')],
  ['a nested drawing', svg(svg(path))],
  ['a capital look-alike', svg('<SCRIPT>x</SCRIPT>')],
  ['a document type', `<!DOCTYPE svg>${svg(path)}`],
  ['entities of its own', `<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>${svg('<path d="&c;"/>')}`],
  ['a file as entity', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<path d="&a;"/>')}`],
  ['an unknown entity', svg('<path d="&a;"/>')],
  ['an instruction', `<?xml-stylesheet href="x.css"?>${svg(path)}`],
  ['an instruction inside', svg('<?php x ?>')],
  ['quotation marks in a value', svg('<path d="M0 0&quot; onload=&quot;x"/>')],
  ['31 levels', svg(`${'<g>'.repeat(31)}${path}${'</g>'.repeat(31)}`)],
  ['200,001 characters', svg(`<path d="${'M0 0'.repeat(50_001)}"/>`)],
  ['no size', `<svg xmlns="http://www.w3.org/2000/svg">${path}</svg>`],
  ['a size of nothing', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0">${path}</svg>`],
  ['a broken end', svg('<g>')],
  ['no end', '<svg viewBox="0 0 8 8">'],
  ['HTML instead', '<html><body/></html>'],
  ['words instead', 'not a drawing'],
  ['nothing', ''],
];
const elements =
  'script style foreignObject a use image animate animateMotion animateTransform set text tspan textPath filter feImage mask pattern marker symbol switch view iframe font';
for (const name of elements.split(' '))
  test(`<${name}> in a drawing is refused even when it is empty`, () => assert.ok(!('svg' in cleanSvg(svg(`<${name}/>`)))));

for (const [what, text] of refused)
  test(`a drawing with ${what} is refused, with a place`, () => {
    const cleaned = cleanSvg(text);
    assert.ok(!('svg' in cleaned));
    assert.ok(cleaned.line >= 1 && cleaned.column >= 1 && cleaned.help !== '');
  });

const kept: [what: string, text: string, written: string][] = [
  [
    'its shapes are kept',
    svg('<g fill="#f00" transform="translate(1 2)"><circle cx="1" cy="1" r="1"/></g>'),
    '<g fill="#f00" transform="translate(1 2)"><circle cx="1" cy="1" r="1"/></g>',
  ],
  [
    'its own colours are kept',
    svg('<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><path d="M0 0" fill="url(#a)"/>'),
    '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><path d="M0 0" fill="url(#a)"/>',
  ],
  ['words for programs are left out', svg(`<title>A <b>house</b></title><metadata><x:y/></metadata>${path}`), path],
  ['notes are left out', svg(`<!-- <script>x</script> -->${path}`), path],
  ['names of other programs are left out', svg('<path d="M0 0" class="a" data-a="b" inkscape:label="c" aria-label="d"/>'), '<path d="M0 0"/>'],
];
for (const [what, text, written] of kept)
  test(`a drawing is written anew: ${what}`, () => {
    const cleaned = cleanSvg(text);
    assert.equal(
      'svg' in cleaned && cleaned.svg,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8">${written}</svg>\n`,
    );
  });

test('a drawing without a viewBox gets one from its width and height, and a byte order mark does no harm', () => {
  const cleaned = cleanSvg(`\uFEFF<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="20px" height="10">${path}</svg>`);
  assert.match('svg' in cleaned ? cleaned.svg : cleaned.message, /viewBox="0 0 20 10" width="20" height="10"/);
});

test('what was cleaned once stays the same when it is cleaned again', () => {
  const once = cleanSvg(svg(`<g opacity=".5">${path}</g>`));
  assert.ok('svg' in once);
  assert.deepEqual(cleanSvg(once.svg), once);
});

test('every picture of the first site passes and keeps all its shapes and colours', () => {
  const folder = join(projectDir, 'content/pictures');
  const names = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  assert.ok(names.length >= 175);
  const shapes = (text: string): string[] =>
    [...text.matchAll(/<(path|circle|ellipse|rect|line|polyline|polygon)\b|\b(?:fill|stroke)="([^"]*)"/g)].map(
      ([, shape, colour]) => shape ?? colour!,
    );
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8');
    const cleaned = cleanSvg(text);
    assert.ok('svg' in cleaned, `${name}: ${'message' in cleaned ? cleaned.message : ''}`);
    assert.deepEqual(shapes(cleaned.svg), shapes(text), name);
  }
});
