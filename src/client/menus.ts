import { whenLeft } from './when-left.ts';

/** Closes a menu and gives the focus back to the button that opened it. */
export function closeMenu(menu: HTMLDetailsElement): void {
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/**
 * The menus of the header: one is open at a time. Escape, a click outside or moving on with the keyboard closes it.
 * Without this script they open and close by their own button.
 */
function joinMenus(menus: readonly HTMLDetailsElement[]): void {
  for (const menu of menus) {
    menu.addEventListener('toggle', () => {
      if (menu.open) for (const other of menus) if (other !== menu) other.open = false;
    });
    whenLeft(menu, () => (menu.open = false));
  }
  document.addEventListener('keydown', (event) => {
    const open = event.key === 'Escape' && !event.defaultPrevented ? menus.find((menu) => menu.open) : undefined;
    if (open) closeMenu(open);
  });
}

joinMenus([...document.querySelectorAll<HTMLDetailsElement>('.header details')]);
