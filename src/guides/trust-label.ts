import { html, type Html } from '../components/html.ts';
import type { AnyRecord, GuideRecord } from '../load/body-record.ts';
import { formatDay } from '../locale/format.ts';
import { localeInfo } from '../locale/table.ts';
import { doubtsAbout } from '../site/part-doubts.ts';
import type { Site } from '../site/site.ts';
import { sourcePath } from '../site/sources.ts';

/** What a reader must know before reading: how far the guide can be trusted, and whether it is past its date. */
export function guideLabels(site: Site, guide: GuideRecord): Html {
  const { t } = site.context(guide.locale);
  const expired = site.expiredFacts(guide);
  return html`${trustLabel(site, guide, guide.settings.review)}${site.isExpired(guide) && html`<p class="label label-warning">${t('guide.expired')}</p>`}${
    expired > 0 && html`<p class="label label-warning">${t('guide.factExpired', { count: expired })}</p>`
  }`;
}

/** Says openly how far a page can be trusted: who checked it, and who or what translated it. */
export function trustLabel(site: Site, record: AnyRecord, review?: 'none' | 'community' | 'professional'): Html {
  const { locale, settings } = record;
  const { t, text } = site.context(locale);
  const first = site.firstLocale;
  const isChecked = review !== undefined && review !== 'none';
  const { doubts, newer } = doubtsAbout(site, record);
  const isMachine = locale !== first && settings.translationMethod === 'machine';
  return html`<div class="labels" data-pagefind-ignore="all">
    ${review && html`<p class="label">${t(`review.${review}`)} ${checker(site, record)} ${isChecked && newer > 0 && t('part.newer', { count: newer })}</p>`}
    ${isMachine && machineLabel(site, record, isChecked)}
    ${doubts > 0 && html`<p class="label label-warning">${text(t('part.count', { count: doubts, language: localeInfo(first).ownName }))}</p>`}
    ${settings.translatedBy && html`<p class="label">${text(t('review.person', { who: settings.translatedBy }))}</p>`}
  </div>`;
}

function checker(site: Site, { locale, settings }: AnyRecord): Html | undefined {
  if (!('checkedBy' in settings) || settings.checkedBy === undefined) return undefined;
  const { t, text } = site.context(locale);
  const who = [settings.checkedBy].flat().join(', ');
  const { checkedOn } = settings;
  return text(checkedOn === undefined ? t('review.checkedBy', { who }) : t('review.checkedOn', { who, date: formatDay(checkedOn, locale) }));
}

function machineLabel(site: Site, record: AnyRecord, isChecked: boolean): Html {
  const { t, url, text } = site.context(record.locale);
  const first = site.firstLocale;
  const source = sourcePath(site, record);
  const readFirst = text(t('review.readEnglish', { language: localeInfo(first).englishName }));
  return html`<p class="${isChecked ? 'label' : 'label label-warning'}">
    ${t(isChecked ? 'review.machineChecked' : 'review.machine')} ${source && html`<a href="${url(source)}" hreflang="${first}">${readFirst}</a>`}
  </p>`;
}
