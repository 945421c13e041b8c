import { strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A Word file that may be read: only its plain text parts, packed anew. */
export interface Unpacked {
  bytes: Uint8Array;
  hasTrackedChanges: boolean;
  /** True when it points to files elsewhere. They are not opened. */
  pointsElsewhere: boolean;
}

/** Why a Word file is not read, and what to do. */
export interface Refused {
  message: string;
  help: string;
}

/** Limits that keep a file made to do harm from filling the memory. Real files are far below them. */
export const wordLimits = {
  bytes: 20_000_000,
  entries: 2_000,
  part: 4_000_000,
  parts: 12_000_000,
  elements: 80_000,
  rows: 3_000,
  depth: 150,
} as const;

const textPart = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?(?!settings|webSettings|fontTable)[\w-]+\.xml(?:\.rels)?)$/;
const saveAgain = 'Open it in Word, choose "Save as", choose "Word document (.docx)", then try again.';
const notWord: Refused = { message: 'This is not a Word file.', help: 'Give a file that ends in .docx, made with "npm run template".' };
const broken: Refused = { message: 'This Word file is broken, or it is made in a way we do not read.', help: saveAgain };

/** Looks into a Word file without trusting it. Pictures, programs and all other parts stay packed. */
export function unpackWordFile(bytes: Uint8Array): Unpacked | Refused {
  if (bytes.length > wordLimits.bytes) return { message: 'This file is larger than 20 MB.', help: 'Take out the pictures that were added.' };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { message: 'This is an old Word file, or one with a password.', help: saveAgain };
  if (!startsWith(bytes, [0x50, 0x4b])) return notWord;
  try {
    return unpack(bytes);
  } catch {
    return broken;
  }
}

function unpack(bytes: Uint8Array): Unpacked | Refused {
  const names: string[] = [];
  let size = 0;
  let isTooBig = false;
  // The sizes that the file itself names: what is unpacked below cannot become larger than these.
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      if (!textPart.test(name)) return false;
      size += originalSize;
      if (originalSize > wordLimits.part) isTooBig = true;
      return false;
    },
  });
  if (names.some((name) => /vbaProject|\.bin$|activeX/i.test(name) && !/printerSettings/i.test(name)))
    return { message: 'This file holds a program (a macro).', help: saveAgain };
  if (isTooBig || size > wordLimits.parts || names.length > wordLimits.entries)
    return {
      message: 'This file is far larger inside than a guide can be.',
      help: 'Make a new file with "npm run template" and copy only the words into it.',
    };
  const parts = unzipSync(bytes, { filter: ({ name }) => textPart.test(name) });
  if (!parts['word/document.xml'] && !parts['_rels/.rels']) return notWord;
  return check(parts);
}

function check(parts: Record<string, Uint8Array>): Unpacked | Refused {
  const found = { hasTrackedChanges: false, pointsElsewhere: false };
  for (const [name, part] of Object.entries(parts)) {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(part);
    const { hasDoctype, isTooMuch } = lookThrough(text, found);
    if (hasDoctype || isTooMuch) return broken;
    parts[name] = strToU8(text);
  }
  return { bytes: zipSync(parts, { level: 0 }), ...found };
}

const tracked = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

// A strict reader without entities goes first; it throws at anything that is not whole.
function lookThrough(text: string, found: { hasTrackedChanges: boolean; pointsElsewhere: boolean }): { hasDoctype: boolean; isTooMuch: boolean } {
  const parser = new SaxesParser();
  let [elements, rows, depth] = [0, 0, 0];
  const seen = { hasDoctype: false, isTooMuch: false };
  parser.on('doctype', () => (seen.hasDoctype = true));
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    depth += 1;
    if (name === 'w:tr') rows += 1;
    if (elements > wordLimits.elements || rows > wordLimits.rows || depth > wordLimits.depth) seen.isTooMuch = true;
    if (tracked.has(name)) found.hasTrackedChanges = true;
    // The address of a web link is only words; anything else would be fetched by Word.
    if (attributes['TargetMode'] === 'External' && !attributes['Type']?.endsWith('/hyperlink')) found.pointsElsewhere = true;
  });
  parser.on('closetag', () => (depth -= 1));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return seen;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);
