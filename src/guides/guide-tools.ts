import { html, type Html } from '../components/html.ts';
import { localeInfo, type Locale } from '../locale/table.ts';
import type { Site } from '../site/site.ts';

/**
 * Buttons that need a script: print, and read aloud in each language of the page, its own first. `print` is what the button
 * for printing says, when the page is not a guide.
 */
export function guideTools(site: Site, locales: readonly [Locale, ...Locale[]], print?: string): Html {
  const { t, once } = site.context(locales[0]);
  return once(`tools for ${locales.join()} ${print ?? ''}`, () => {
    const voices = locales.map((locale) => voice(site, locale, locales.length > 1));
    return html`<div class="guide-tools" data-pagefind-ignore="all">
      <print-button data-words="${print ?? t('guide.print')}"></print-button>${voices}
    </div>`;
  });
}

function voice(site: Site, locale: Locale, isPair: boolean): Html {
  const { dir, font, voices, ownName } = localeInfo(locale);
  const { t } = site.context(locale);
  const words = {
    listen: t('listen'),
    pause: t('listen.pause'),
    resume: t('listen.resume'),
    stop: t('listen.stop'),
    noVoice: t('listen.noVoice', { language: ownName }),
  };
  const own = isPair && html` lang="${locale}" dir="${dir}" data-font="${font}" data-reads="${locale}"`;
  return html`<listen-button data-voices="${voices.join(' ')}" data-words="${JSON.stringify(words)}" ${own}></listen-button>`;
}
