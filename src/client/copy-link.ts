import { make } from './dom.ts';

/** A button that copies the address of the page, and says so. Where a browser forbids copying, it shows the address instead. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const { address = '', words = '', done = '' } = this.dataset;
    const button = make('button', { type: 'button', class: 'button-quiet' }, words);
    const status = make('span', { role: 'status' });
    button.addEventListener('click', async () => {
      const whole = new URL(address, location.href).href;
      // Emptied first, so that a second press is said again.
      status.textContent = '';
      const isCopied = (await copy(whole)) || copyByHand(whole, button);
      setTimeout(() => (status.textContent = isCopied ? done : whole), 50);
    });
    this.replaceChildren(button, status);
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** For pages that are not served over HTTPS, and for older browsers. */
function copyByHand(text: string, button: HTMLButtonElement): boolean {
  const area = make('textarea', { class: 'sr-only', readonly: '', tabindex: '-1', 'aria-hidden': 'true' });
  area.value = text;
  button.after(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  button.focus();
  return isCopied;
}

customElements.define('copy-link', CopyLink);
