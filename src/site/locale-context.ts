import type { Html } from '../components/html.ts';
import { isolate } from '../components/isolate.ts';
import type { LocaleContext, ShownContact, ShownWord } from '../components/page-context.ts';
import type { SiteContent } from '../load/site-content.ts';
import { makeTranslate } from '../locale/messages.ts';
import { localeInfo, type Locale } from '../locale/table.ts';
import { publishedPicture } from '../pictures/publish.ts';
import type { PublishedPicture } from '../schema/picture.ts';

/** Makes what components need in one locale, from a checked site. */
export function makeLocaleContext(content: SiteContent, locale: Locale, { base }: { base: string }, resolve: LocaleContext['page']): LocaleContext {
  const info = localeInfo(locale);
  const pictures = new Map<string, PublishedPicture>();
  const made = new Map<string, Html>();
  return {
    locale,
    info,
    t: makeTranslate(locale, content.messages.get(locale)!),
    url: (path) => base + path.replace(/^\//, ''),
    text: (words) => isolate(words, info),
    picture(id) {
      const known = pictures.get(id);
      const picture = content.pictures.get(id);
      if (known || !picture) return known;
      const published = publishedPicture(picture);
      pictures.set(id, published);
      return published;
    },
    word: (id) => shownWord(content, locale, id),
    contact: (id) => shownContact(content, locale, id),
    fact: (id) => content.facts[id]!,
    once(name, make) {
      let html = made.get(name);
      if (!html) made.set(name, (html = make()));
      return html;
    },
    page: resolve,
  };
}

function shownWord({ glossaries, locales }: SiteContent, locale: Locale, id: string): ShownWord {
  const first = locales[0]!;
  const source = glossaries.get(first)![id]!;
  const own = glossaries.get(locale)?.[id];
  const picture = own?.picture ?? source?.picture;
  const shared = { id, ...(picture === undefined ? {} : { picture }) };
  if (!own) return { ...shared, word: source.word, meaning: source.meaning, lang: first };
  const hasEnglish = locale !== first && first === 'en' && source !== undefined && source.word !== own.word;
  return { ...shared, word: own.word, meaning: own.meaning, ...(hasEnglish ? { english: source.word } : {}) };
}

function shownContact({ contacts, contactWords, facts, locales }: SiteContent, locale: Locale, id: string): ShownContact {
  const { name, phone, web, email, picture } = contacts[id]!;
  const words = contactWords.get(locale)?.[id];
  const isForeign = locale !== locales[0];
  return {
    id,
    name: words?.name ?? name,
    isEnglishName: isForeign && words?.name === undefined,
    ...(isForeign && words?.name !== undefined ? { english: name } : {}),
    ...(words?.about === undefined ? {} : { about: words.about }),
    ...(words?.hours === undefined ? {} : { hours: words.hours }),
    ...(phone === undefined ? {} : { phone: facts[phone]! }),
    ...(web === undefined ? {} : { web: facts[web]! }),
    ...(email === undefined ? {} : { email: facts[email]! }),
    ...(picture === undefined ? {} : { picture }),
  };
}
