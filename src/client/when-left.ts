/**
 * Calls `left` when the reader clicks outside an element or moves the focus out of it. Losing the focus to nothing does
 * not count: that is a click on plain text inside, or a look at another window.
 */
export function whenLeft(element: HTMLElement, left: () => void): void {
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !element.contains(relatedTarget)) left();
  });
  document.addEventListener('click', (event) => {
    if (!event.composedPath().includes(element)) left();
  });
}
