const name = 'spoken';
let marked: Range | undefined;
let hasLeft = false;

// The reader looks somewhere else. The page must not be pulled away from under them.
for (const event of ['wheel', 'touchmove', 'keydown']) addEventListener(event, () => (hasLeft = true), { passive: true });

/** Marks the sentence that is being read, and brings it into view unless the reader has gone somewhere else since. */
export function markSpoken(range: Range): void {
  if (!marked || isInView(marked)) hasLeft = false;
  unmarkSpoken();
  marked = range;
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(range));
  else blockOf(range)?.classList.add('is-spoken');
  // The styles of the site scroll smoothly only for readers who want that.
  if (!hasLeft && !isInView(range)) scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3 });
}

/** Takes the mark away. */
export function unmarkSpoken(): void {
  if (!marked) return;
  if ('highlights' in CSS) CSS.highlights.delete(name);
  else blockOf(marked)?.classList.remove('is-spoken');
  marked = undefined;
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  // The buttons stand over the top of the window.
  return top >= innerHeight / 4 && bottom <= innerHeight;
}

function blockOf(range: Range): Element | null | undefined {
  return range.startContainer.parentElement?.closest('p, li, h1, h2, h3, h4, td, th, div');
}
