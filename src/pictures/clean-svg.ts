import { SaxesParser } from 'saxes';

/** A drawing written anew from its allowed shapes only, with its natural size; or what it may not hold. */
export type CleanSvg = { svg: string; width: number; height: number } | { message: string; help: string; line: number; column: number };

const largest = 200_000;
const deepest = 30;

const shapes = new Set([
  'g',
  'path',
  'circle',
  'ellipse',
  'rect',
  'line',
  'polyline',
  'polygon',
  'defs',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
]);
const silent = new Set(['title', 'desc', 'metadata']);
const attributes = new Set([
  'd',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'fx',
  'fy',
  'width',
  'height',
  'points',
  'transform',
  'id',
  'offset',
  'opacity',
  'color',
  'fill',
  'fill-opacity',
  'fill-rule',
  'clip-rule',
  'clip-path',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-opacity',
  'stop-color',
  'stop-opacity',
  'gradientUnits',
  'gradientTransform',
  'spreadMethod',
  'clipPathUnits',
]);
const dropped =
  /^(?:xmlns(?::|$)|version$|xml:space$|class$|data-|aria-|role$|focusable$|preserveAspectRatio$|baseProfile$|enable-background$|sodipodi:|inkscape:)/;
// Letters, numbers and the few signs that paths, colours and lists of numbers need, or a reference within the drawing.
const plainValue = /^[\w\s.,#%()+-]*$/;
const ownReference = /^url\(#[\w-]+\)$/;

/** Reads an SVG drawing without ever resolving an entity, and writes it again from a closed list of shapes. */
export function cleanSvg(text: string): CleanSvg {
  const parser = new SaxesParser({ xmlns: false });
  const out: string[] = [];
  const open: string[] = [];
  let skipping = 0;
  let size: { width: number; height: number } | undefined;
  let fault: Exclude<CleanSvg, { svg: string }> | undefined;
  const refuse = (message: string, help: string): void => {
    fault ??= { message, help, line: parser.line, column: parser.column + 1 };
  };
  parser.on('doctype', () => refuse('The drawing has a document type (<!DOCTYPE …>).', 'Delete that line.'));
  parser.on('processinginstruction', () => refuse('The drawing holds an instruction for programs (<? … ?>).', 'Delete it.'));
  parser.on('error', (error) =>
    refuse(`The drawing is not whole: ${error.message.replace(/^\d+:\d+: /, '')}`, 'Save it again from your drawing program as "plain SVG".'),
  );
  parser.on('opentag', ({ name, attributes: given, isSelfClosing }) => {
    if (skipping > 0 || silent.has(name)) {
      skipping += 1;
      return;
    }
    const values = given as Record<string, string>;
    if (open.length === 0) {
      if (name !== 'svg') return refuse('This is not an SVG drawing.', 'Save it again as SVG.');
      size = naturalSize(values);
      if (!size) return refuse('The drawing has no size (no viewBox).', 'Save it again from your drawing program as "plain SVG".');
    } else if (!shapes.has(name))
      return refuse(`The drawing holds <${name}>, which is not a plain shape.`, 'Turn it into plain shapes (paths) and save it as "plain SVG".');
    if (open.length > deepest) return refuse('The drawing is more than 30 levels deep.', 'Save it again as "plain SVG".');
    open.push(name);
    out.push(`<${name}${name === 'svg' ? rootAttributes(values) : ''}${plainAttributes(name, values, refuse)}${isSelfClosing ? '/>' : '>'}`);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    const name = open.pop();
    if (!isSelfClosing) out.push(`</${name}>`);
  });
  if (text.length > largest) refuse('The drawing has more than 200,000 characters.', 'Make it simpler, or save it as PNG.');
  else parser.write(text.replace(/^\uFEFF/, '')).close();
  if (fault) return fault;
  if (!size) return { message: 'This is not an SVG drawing.', help: 'Save it again as SVG.', line: 1, column: 1 };
  return { svg: `${out.join('')}\n`, ...size };
}

function plainAttributes(element: string, values: Record<string, string>, refuse: (message: string, help: string) => void): string {
  let written = '';
  for (const [name, value] of Object.entries(values)) {
    if (dropped.test(name) || (element === 'svg' && ['viewBox', 'width', 'height', 'id', 'x', 'y'].includes(name))) continue;
    if (!attributes.has(name))
      refuse(`<${element}> has ${name}, which is not allowed.`, 'Save the drawing as "plain SVG", with presentation attributes and no styles.');
    else if (!plainValue.test(value) && !ownReference.test(value))
      refuse(`<${element}> has an unusual value in ${name}.`, 'Use plain numbers and colours.');
    else if (/url\(/i.test(value) && !ownReference.test(value))
      refuse(`<${element}> refers to another file in ${name}.`, 'Keep everything inside the drawing.');
    else written += ` ${name}="${value.replace(/\s+/g, ' ').trim()}"`;
  }
  return written;
}

function rootAttributes(values: Record<string, string>): string {
  const size = naturalSize(values)!;
  const box = viewBox(values) ?? [0, 0, size.width, size.height];
  return ` xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${size.width}" height="${size.height}"`;
}

function naturalSize(values: Record<string, string>): { width: number; height: number } | undefined {
  const box = viewBox(values);
  const width = box?.[2] ?? Number.parseFloat(values['width'] ?? '');
  const height = box?.[3] ?? Number.parseFloat(values['height'] ?? '');
  return width > 0 && height > 0 && width <= 10_000 && height <= 10_000 ? { width, height } : undefined;
}

function viewBox(values: Record<string, string>): number[] | undefined {
  const box = (values['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return box.length === 4 && box.every(Number.isFinite) ? box : undefined;
}
