import { pngHeader } from '../support/photo.ts';
import type { FolderCase } from './families.ts';

const svg = (inside: string, more = ''): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"${more}>${inside}</svg>`;
const shape = '<path d="M0 0h8"/>';
const drawing = (what: string, text: string): FolderCase => [`a drawing ${what}`, { 'pictures/bed.svg': text }, 'picture-plain-svg'];
const bomb = Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};">`).join('');
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Drawings and photos that do more than show something. */
export const pictures: readonly FolderCase[] = [
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
  drawing('with a style', svg('<style>@import url(https://evil.example/x.css);</style>')),
  drawing('with a link', svg(`<a href="javascript:alert(1)">${shape}</a>`)),
  drawing('with another picture', svg('<image href="https://evil.example/pixel.png"/>')),
  drawing('with a picture in it', svg('<image href="data:image/svg+xml,x"/>')),
  drawing('that uses another file', svg('<use href="https://evil.example/x.svg#a"/>')),
  drawing('that uses itself', svg('<g id="a"><use href="#a"/><use href="#a"/></g>')),
  drawing('that moves', svg('<path d="M0 0"><animate attributeName="d" to="x"/></path>')),
  drawing('that sets a handler', svg('<set attributeName="onload" to="alert(1)"/>')),
  drawing('with a filter', svg('<filter id="a"><feImage href="https://evil.example/"/></filter>')),
  drawing('with a frame', svg('<iframe src="https://evil.example/"/>')),
  drawing('with a name of another kind', svg('<html:script xmlns:html="http://www.w3.org/1999/xhtml">x</html:script>')),
  drawing('with a namespaced link', svg('<path d="M0 0" xlink:href="javascript:x"/>')),
  drawing('with a style on a shape', svg('<path d="M0 0" style="background:url(https://evil.example/)"/>')),
  drawing('with a handler on itself', svg(shape, ' onload="alert(1)"')),
  drawing('with a colour from elsewhere, in entities', svg('<path d="M0 0" fill="&#117;rl(//evil.example/#a)"/>')),
  drawing('with an instruction', `<?xml-stylesheet href="https://evil.example/x.css"?>${svg(shape)}`),
  drawing('with a bomb of entities', `<!DOCTYPE svg [<!ENTITY a0 "x">${bomb}]>${svg('<path d="&a9;"/>')}`),
  drawing('with an entity from elsewhere', `<!DOCTYPE svg SYSTEM "https://evil.example/x.dtd">${svg(shape)}`),
  drawing('with a thousand levels', svg('<g>'.repeat(1_000) + '</g>'.repeat(1_000))),
  drawing('of 300,000 characters', svg(`<path d="${'M0 0'.repeat(75_000)}"/>`)),
  drawing('that is a web page', '<!DOCTYPE html><html><body><script>x</script></body></html>'),
  ['a photo of 49 million points in 100 bytes', { 'pictures/bed.png': pngHeader(7_000, 7_000) }, 'picture-size'],
  ['a photo of 100,000 by 100,000 points', { 'pictures/bed.png': pngHeader(100_000, 100_000) }, 'picture-size'],
  ['a photo of one line, 9,000 points long', { 'pictures/bed.png': pngHeader(9_000, 100) }, 'picture-size'],
  ['a photo that is only its first bytes', { 'pictures/bed.png': pngHeader(100, 100) }, 'picture-readable'],
  ['a photo of 9 MB', { 'pictures/bed.jpg': new Uint8Array(9_000_000) }, 'picture-size'],
  ['a moving picture with the name of a photo', { 'pictures/bed.png': gif }, 'picture-readable'],
  ['a web page that starts like a picture', { 'pictures/bed.png': Buffer.concat([gif, Buffer.from('<script>x</script>')]) }, 'picture-readable'],
  ['a zip file with the name of a photo', { 'pictures/bed.jpg': Buffer.from('PK\x03\x04') }, 'picture-readable'],
  ['a PDF with the name of a photo', { 'pictures/bed.jpg': Buffer.from('%PDF-1.7\n<script>x</script>') }, 'picture-readable'],
  ['a photo of nothing', { 'pictures/bed.webp': new Uint8Array() }, 'picture-readable'],
  ['a moving picture', { 'pictures/bed.gif': gif }, 'expected-file'],
];
