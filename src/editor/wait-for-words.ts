/** How long nothing may have happened, in milliseconds, before what was typed has come through all layers of the program. */
const quiet = 600;
const saveButton = 'button[aria-keyshortcuts$="+S"]';

/**
 * Makes Save wait a moment when it is pressed right after a key. The program takes over what is typed with a delay, layer
 * by layer, and a faster Save would lose the last words without a sign.
 */
export function waitForWords(): void {
  let last = -quiet;
  let isPassedOn = false;
  const remember = (): void => void (last = performance.now());
  for (const sign of ['beforeinput', 'Update']) document.addEventListener(sign, remember, true);
  const press = (button: HTMLButtonElement): void => {
    const rest = last + quiet - performance.now();
    if (rest > 0) return void setTimeout(() => press(button), rest);
    isPassedOn = true;
    button.click();
    isPassedOn = false;
  };
  document.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element && event.target.closest<HTMLButtonElement>(saveButton);
      if (!button || isPassedOn) return;
      event.stopImmediatePropagation();
      press(button);
    },
    true,
  );
}
