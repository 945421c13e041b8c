import { icon, make } from './dom.ts';

const printer = 'M7 3h10v4H7V3ZM4 8h16a2 2 0 0 1 2 2v7h-4v4H6v-4H2v-7a2 2 0 0 1 2-2Zm4 7v4h8v-4H8Zm10-4v2h2v-2h-2Z';

/** A button that opens the browser's own print window. Without script there is none, and the browser's menu prints. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = make('button', { type: 'button', class: 'button-quiet' }, icon(printer), make('span', {}, this.dataset['words'] ?? ''));
    button.addEventListener('click', () => void loadAll().then(() => print()));
    this.replaceChildren(button);
  }
}

// Pictures far down the page are not loaded yet, and paper cannot wait for them.
function loadAll(): Promise<unknown> {
  return Promise.all(
    [...document.images].map((image) => {
      image.loading = 'eager';
      return image.decode().catch(() => undefined);
    }),
  );
}
addEventListener('beforeprint', () => void loadAll());

customElements.define('print-button', PrintButton);
