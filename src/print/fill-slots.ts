import type { Html } from '../components/html.ts';

/** A place in a page for files to print: "row" has a picture of the first page, "list" only their names. */
export interface Slot {
  shape: 'row' | 'list';
  /** Address of the page whose papers are meant, such as /en/guides/benefits/. */
  of: string;
}

const slotPattern = /(<div class="paper-slot" data-paper="(row|list) ([^" ]+)">)[\s\S]*?(<\/div>)/g;

/** Fills the places for files in a built page, also when they were filled before. What is put there holds no <div>. */
export function fillSlots(page: string, render: (slot: Slot) => Html | undefined): string {
  return page.replace(
    slotPattern,
    (_, start: string, shape: Slot['shape'], of: string, end: string) => `${start}${render({ shape, of })?.text ?? ''}${end}`,
  );
}
