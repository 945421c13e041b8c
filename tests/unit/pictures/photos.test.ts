import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { publishedPicture, writePicture } from '../../../src/pictures/publish.ts';
import { readPhoto } from '../../../src/pictures/read-photo.ts';
import type { Picture } from '../../../src/schema/picture.ts';
import { makePhoto, pngHeader } from '../../support/photo.ts';
import { temporaryFolder } from '../../support/project.ts';

const place = temporaryFolder();
const marker = 'SECRET-PLACE-51.5007N';
const exif = { IFD0: { Artist: marker, ImageDescription: marker, Copyright: marker }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3/1' } };

const ruleOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const size = await readPhoto(bytes, name);
  return 'rule' in size ? `${size.rule} ${size.message}` : `${size.width} × ${size.height}`;
};

test('a good photo of each kind has its size', async () => {
  assert.equal(await ruleOf(await makePhoto({ width: 64, height: 48, kind: 'jpeg' }), 'a.jpg'), '64 × 48');
  assert.equal(await ruleOf(await makePhoto({ width: 64, height: 48, kind: 'jpeg' }), 'a.jpeg'), '64 × 48');
  assert.equal(await ruleOf(await makePhoto({ width: 64, height: 48, kind: 'png' }), 'a.png'), '64 × 48');
  assert.equal(await ruleOf(await makePhoto({ width: 64, height: 48, kind: 'webp' }), 'a.webp'), '64 × 48');
});

test('a photo taken with the camera turned has the size that people see', async () => {
  assert.equal(await ruleOf(await makePhoto({ width: 64, height: 48, kind: 'jpeg', orientation: 6 }), 'a.jpg'), '48 × 64');
});

test('a picture whose header promises too much is refused before anything is decoded', async () => {
  assert.equal(await ruleOf(pngHeader(9_000, 100), 'a.png'), 'picture-size This picture is 9000 by 100 points.');
  assert.equal(await ruleOf(pngHeader(7_000, 7_000), 'a.png'), 'picture-size This picture is 7000 by 7000 points.');
  assert.equal(await ruleOf(pngHeader(100_000, 100_000), 'a.png'), 'picture-size This picture is 100000 by 100000 points.');
});

test('a picture that is broken, cut short or none at all is refused', async () => {
  const photo = await makePhoto({ width: 400, height: 300, kind: 'png' });
  assert.match(await ruleOf(pngHeader(100, 100), 'a.png'), /^picture-readable/);
  assert.match(await ruleOf(photo.subarray(0, photo.length - 200), 'a.png'), /^picture-readable/);
  assert.match(await ruleOf(Buffer.from('not a picture'), 'a.png'), /^picture-readable/);
  assert.match(await ruleOf(Buffer.alloc(0), 'a.jpg'), /^picture-readable/);
});

test('a picture must be what its name says', async () => {
  assert.match(await ruleOf(await makePhoto({ width: 64, height: 48, kind: 'jpeg' }), 'a.png'), /ends in \.png, but the picture is of the kind jpeg/);
  assert.match(await ruleOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"/>'), 'a.png'), /^picture-readable/);
});

test('a picture that is too small or too heavy is refused', async () => {
  assert.match(await ruleOf(await makePhoto({ width: 15, height: 48, kind: 'png' }), 'a.png'), /^picture-size .*only 15 by 48/);
  assert.match(await ruleOf(Buffer.alloc(8_000_001), 'a.jpg'), /^picture-size .*more than 8 MB/);
});

async function publish(file: string, bytes: Buffer, width: number, height: number): Promise<{ out: string; names: string[] }> {
  const out = join(place, `out ${file}`);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(place, file), bytes);
  const picture: Picture = {
    id: file.replace(/\.\w+$/, ''),
    file,
    kind: file.endsWith('.svg') ? 'svg' : 'raster',
    width,
    height,
    digest: 'a'.repeat(64),
    meaning: '',
    alt: {},
    source: '',
    licence: '',
    author: '',
    changes: '',
    set: '',
  };
  await writePicture(picture, join(place, file), out, join(place, 'cache'));
  const { src, sources } = publishedPicture(picture);
  for (const name of [src, ...sources.flatMap(({ srcset }) => srcset.map((one) => one.src))]) assert.ok(existsSync(join(out, name)), name);
  return { out: join(out, 'pictures'), names: readdirSync(join(out, 'pictures')).sort() };
}

test('the place and the name of who took a photo are in none of the published files', async () => {
  const original = await makePhoto({ width: 600, height: 400, kind: 'jpeg', exif });
  assert.ok(original.includes(marker), 'the photo of this test has a marker');
  const { out, names } = await publish('home.jpg', original, 600, 400);
  assert.equal(names.length, 7);
  for (const name of names) {
    const bytes = readFileSync(join(out, name));
    assert.ok(!bytes.includes('SECRET'), name);
    const { exif: left, xmp, iptc } = await sharp(bytes).metadata();
    assert.deepEqual([left, xmp, iptc], [undefined, undefined, undefined], name);
  }
});

test('a turned photo is published the right way up, in sizes up to its own', async () => {
  const { out, names } = await publish('turned.jpg', await makePhoto({ width: 300, height: 200, kind: 'jpeg', orientation: 6 }), 200, 300);
  assert.deepEqual(names, ['turned.aaaaaaaaaa-200.jpg', 'turned.aaaaaaaaaa-200.webp']);
  const { width, height } = await sharp(join(out, names[0]!)).metadata();
  assert.deepEqual([width, height], [200, 300]);
});

test('a drawing is published written anew, never as it came', async () => {
  const { out, names } = await publish(
    'house.svg',
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><title>${marker}</title><path d="M0 0h8" data-x="${marker}"/></svg>`),
    8,
    8,
  );
  assert.deepEqual(names, ['house.aaaaaaaaaa.svg']);
  assert.ok(!readFileSync(join(out, names[0]!), 'utf8').includes(marker));
});

test('the same photo gives the same bytes when it is made again', async () => {
  const bytes = await makePhoto({ width: 500, height: 20, kind: 'png' });
  const first = await publish('one.png', bytes, 500, 20);
  const again = await publish('two.png', bytes, 500, 20);
  assert.deepEqual(
    again.names.map((name) => name.replace('two', 'one')),
    first.names,
  );
  for (const name of first.names)
    assert.deepEqual(readFileSync(join(again.out, name.replace('one', 'two'))), readFileSync(join(first.out, name)), name);
});
