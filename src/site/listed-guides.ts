import type { GuideRecord } from '../load/body-record.ts';
import { addresses } from '../locale/addresses.ts';
import type { Locale } from '../locale/table.ts';
import type { ListedGuide } from '../schema/search-words.ts';
import type { Site } from './site.ts';

/** The guides of a language as the search knows them. */
export function listedGuides(site: Site, locale: Locale): ListedGuide[] {
  return site.guidesOf(locale).map((guide) => toListed(site, guide));
}

function toListed(site: Site, guide: GuideRecord): ListedGuide {
  const { locale, id, settings, edition } = guide;
  const { url, picture: published } = site.context(locale);
  const name = site.pictureOf(guide);
  const picture = name === undefined ? undefined : published(name)?.src;
  const topic = site.topics.find((each) => each.id === settings.topic)!;
  return {
    id,
    url: url(addresses.guide(locale, id)),
    title: settings.title,
    description: settings.description,
    topic: site.words(topic.title, locale),
    ...(picture === undefined ? {} : { picture: url(picture) }),
    words: [...new Set([locale, site.firstLocale].flatMap((each) => wordsIn(site, each, guide)))],
    hardWords: edition ? [] : hardWordsOf(site, guide),
    ...(edition ? { editionOf: edition.guide } : {}),
  };
}

/** What people type for a guide in one language. From the first language its title is wanted too. */
function wordsIn(site: Site, locale: Locale, { id, locale: own }: GuideRecord): string[] {
  const source = locale === own ? undefined : site.guide(locale, id);
  return [...(source ? [source.settings.title] : []), ...(site.content.searchWords.get(locale)?.[id] ?? [])];
}

/** The hard words of a guide, as this and the first language say them, with names that the site itself does not use. */
function hardWordsOf({ content, firstLocale }: Site, { locale, uses }: GuideRecord): string[] {
  const ids = [...new Set(uses.words.map((use) => use.id))];
  const names = [locale, firstLocale].flatMap((each) =>
    ids.flatMap((id) => {
      const word = content.glossaries.get(each)?.[id];
      return [word?.word, ...(word?.otherNames ?? []), ...(content.terms.get(each)?.[id]?.not ?? [])];
    }),
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}
