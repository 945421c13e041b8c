import type { MessageKey } from '../../locale/messages.ts';
import { html, type Html } from '../html.ts';
import type { LocaleContext } from '../page-context.ts';

/** The choices of the reading tools: the value of a data attribute on <html>, and its words. The first is how the page comes. */
export const readingChoices = {
  size: ['normal', 'large', 'larger'],
  spacing: ['normal', 'wide'],
  letters: ['normal', 'dyslexia'],
  colours: ['auto', 'light', 'dark', 'cream', 'contrast'],
  pictures: ['normal', 'large', 'hidden'],
} as const satisfies Record<string, readonly string[]>;

/**
 * The reading tools: groups of choices in a panel that opens without script. The choices need JavaScript to work
 * (client/reading-tools.ts); without it the panel says so. They stay on the device.
 */
export function readingTools({ t, text }: LocaleContext): Html {
  // The dyslexia letters exist for Latin script; the choice is hidden elsewhere by the styles.
  const groups = Object.entries(readingChoices).map(([name, values]) => {
    const choices = values.map(
      (value, index) =>
        html`<label class="choice-button"
          ><input type="radio" name="${name}" value="${value}" ${index === 0 ? html` checked` : undefined} /><span
            >${t(`tools.${name}.${value}` as MessageKey)}</span
          ></label
        >`,
    );
    return html`<fieldset class="tool tool-${name}">
      <legend>${t(`tools.${name}` as MessageKey)}</legend>
      <div class="choices">${choices}</div>
    </fieldset>`;
  });
  return html`<reading-tools
    ><details class="tools">
      <summary>
        <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path
            d="M2 19 7.500 5h2L15 19h-2.200l-1.300-3.500H5.500L4.200 19H2Zm4.200-5.500h4.600L8.500 7.300 6.200 13.500ZM18 19v-3h-3v-2h3v-3h2v3h3v2h-3v3h-2Z"
          ></path></svg
        ><span>${t('tools')}</span>
      </summary>
      <form class="tools-panel" autocomplete="off">
        <p class="no-script">${text(t('noScript.tools'))}</p>
        <div class="tools-groups">${groups}</div>
        <p class="hint">${t('tools.saved')}</p>
        <div class="tools-buttons">
          <button type="reset">${t('tools.reset')}</button><button type="button" data-close>${t('tools.close')}</button>
        </div>
      </form>
    </details></reading-tools
  >`;
}
