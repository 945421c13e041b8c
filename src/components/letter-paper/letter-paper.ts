import type { FilledBlock, FilledPiece } from '../../letters/fill-letter.ts';
import { html, type Html } from '../html.ts';

/** A filled letter, or one to fill in with a pen. The browser writes it again in the same way while the reader types (client/letter-form.ts). */
export const renderBlocks = (blocks: readonly FilledBlock[]): Html =>
  html`${blocks.map(({ role, pieces }) => html`<p class="letter-${role}">${pieces.map(piece)}</p>`)}`;

const piece = (part: FilledPiece): Html => {
  if (part.kind === 'words') return html`${part.text}`;
  if (part.kind === 'answer') return html`<bdi class="letter-answer">${part.text}</bdi>`;
  return html`<span class="letter-blank${part.isLong ? ' letter-blank-long' : ''}"></span>`;
};
