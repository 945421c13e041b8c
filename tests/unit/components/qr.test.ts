import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { qrCode } from '../../../src/components/qr/qr.ts';

// 20 mm printed with 300 dots to the inch and seen by a camera at a distance: half of these dots.
const pixels = 118;

for (const address of ['https://example.org/ur/guides/direct-payments/', `https://example.org/sub/en/guides/${'long-'.repeat(12)}name/`])
  test(`a camera reads ${address.slice(0, 60)} from 20 mm of paper`, async () => {
    const drawing = qrCode(address)
      .text.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
      .replace('<path ', '<path stroke="#000" stroke-width="1" ');
    const { data, info } = await sharp(Buffer.from(drawing), { density: 600 })
      .resize(pixels, pixels)
      .flatten({ background: '#fff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    assert.equal(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data, address);
  });
