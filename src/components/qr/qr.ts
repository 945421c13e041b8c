import { encode } from 'uqr';
import { html, type Html } from '../html.ts';

/**
 * An address as a QR code, for the cameras of phones. It is drawn, so it is sharp in every size; 20 mm are enough. Screen
 * readers pass over it: the address always stands beside it in words.
 */
export function qrCode(address: string): Html {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" width="100" height="100" aria-hidden="true"><path d="${darkRuns(data)}"></path></svg>`;
}

/** The dark squares as lines, one for each run of a row. They are drawn one unit thick (see qr.css), which is shorter than boxes. */
function darkRuns(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row, y) => {
      let x = 0;
      const runs = row
        .map((isDark) => (isDark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g);
      return [...runs]
        .map(({ index, 0: { length } }, count) => {
          const move = count === 0 ? `M${index} ${y}.5` : `m${index - x} 0`;
          x = index + length;
          return `${move}h${length}`;
        })
        .join('');
    })
    .join('');
}
