import { guideCard } from '../components/guide-card/guide-card.ts';
import { html, type Html } from '../components/html.ts';
import { addresses } from '../locale/addresses.ts';
import { localeInfo, type Locale } from '../locale/table.ts';
import type { ShownLetter } from '../site/letters.ts';
import type { Site } from '../site/site.ts';

/** Letters as cards. One that is not in this language yet leads to the page in the first language, and says so. */
export function letterList(site: Site, locale: Locale, letters: readonly ShownLetter[]): Html {
  const context = site.context(locale);
  const cards = letters.map(({ record, source }) => {
    const { text } = site.context(record.locale);
    const { title, description } = record.settings;
    const isMissing = record.locale !== locale;
    return guideCard(
      {
        href: context.url(addresses.letter(record.locale, record.id)),
        title: text(title),
        picture: source.settings.picture,
        ...(isMissing
          ? { lang: record.locale, note: context.t('language.notYet', { language: localeInfo(locale).ownName }) }
          : { description: text(description) }),
      },
      context,
    );
  });
  return html`<ul class="cards cards-list" role="list">
    ${cards}
  </ul>`;
}
