import { encode } from 'uqr';
import { html, type Html } from '../html.ts';

/**
 * An address as a QR code, for the cameras of phones. It is drawn, so it is sharp in every size; 20 mm are enough. Screen
 * readers pass over it: the address always stands beside it in words.
 */
export function qrCode(address: string): Html {
  const { size, path } = draw(address);
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" width="100" height="100" aria-hidden="true"><path d="${path}"></path></svg>`;
}

/** The same as a file of its own, which only those load who print. */
export function qrFile(address: string): string {
  const { size, path } = draw(address);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`;
}

// Of the eight patterns that break up large dark areas, this one is nearly the best for addresses (1442 penalty points on
// average, where trying all eight for each address gives 1404), and trying takes six times as long.
const maskPattern = 2;

// White squares around a code: phones look for them.
const border = 4;

function draw(address: string): { size: number; path: string } {
  const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern });
  return { size: size + 2 * border, path: darkRuns(data) };
}

/** The dark squares as lines, one for each run of a row. A line is one unit thick, which is shorter to write than boxes. */
function darkRuns(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of rows.entries()) {
    let from = 0;
    for (let x = row.indexOf(true); x !== -1; x = row.indexOf(true, from)) {
      path += from === 0 ? `M${x + border} ${y + border}.5` : `m${x - from} 0`;
      const end = row.indexOf(false, x);
      from = end === -1 ? row.length : end;
      path += `h${from - x}`;
    }
  }
  return path;
}
