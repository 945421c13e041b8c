import type { Said, ShownOrganisation, ShownService } from '../components/service/shown-service.ts';
import { digestOf } from '../load/files.ts';
import type { SiteContent } from '../load/site-content.ts';
import { addresses } from '../locale/addresses.ts';
import { spokenName } from '../locale/spoken-languages.ts';
import type { Locale } from '../locale/table.ts';
import type { Organisation } from '../schema/organisation.ts';
import { inLocale, type LocalText } from '../schema/values.ts';
import type { Site } from './site.ts';

/** Every service as the pages of a locale show it, in the order of its name there. */
export function shownServices(site: Site, locale: Locale): ShownService[] {
  const { compare } = new Intl.Collator(locale);
  return [...site.content.services.keys()]
    .map((id) => shownService(site, locale, id))
    .sort((a, b) => compare(a.name.words, b.name.words) || (a.id < b.id ? -1 : 1));
}

/** The services of one topic. */
export const servicesOfTopic = (site: Site, locale: Locale, topic: string): ShownService[] =>
  shownServices(site, locale).filter(({ topics }) => topics.includes(topic));

/** A service as the pages of a locale show it. What stands in its own file goes before what its contact says. */
export function shownService(site: Site, locale: Locale, id: string): ShownService {
  const { content } = site;
  const { name, summary, hours, phones, web, email, picture, place, interpreter, ...own } = content.services.get(id)!;
  const shared = shownContact(site, locale, own.contact);
  const say = (text: LocalText | undefined): Said | undefined => (text === undefined ? undefined : saidIn(text, locale, site.locales));
  const numbers = phones?.map(({ note, ...phone }) => ({ ...phone, note: say(note) }));
  return {
    id,
    path: addresses.service(locale, id),
    name: name === undefined ? shared!.name : namedIn(name, locale, site.locales),
    summary: say(summary) ?? shared?.about,
    organisation: shownOrganisation(site, locale, own.organisation),
    topics: own.topics,
    picture: picture ?? shared?.picture,
    for: say(own.for),
    languages: own.languages,
    interpreter,
    cost: own.cost,
    costNote: say(own.costNote),
    phones: numbers ?? (shared?.phone === undefined ? [] : [{ number: shared.phone, kind: 'voice', note: undefined }]),
    email: email ?? shared?.email,
    web: web ?? shared?.web,
    start: own.start,
    startNote: say(own.startNote),
    hours: say(hours) ?? shared?.hours,
    area: say(own.area ?? content.settings.services?.everywhere),
    place,
    source: own.source,
    seen: own.seen,
    checkBy: own.checkBy,
    isExpired: own.checkBy < site.options.today,
    isUnchecked: locale !== site.firstLocale && !own.checkedIn?.includes(locale),
  };
}

/** Who knows more services near the reader. */
export function askAboutServices({ content: { settings, contacts } }: Site): readonly string[] {
  return (settings.services?.ask ?? settings.help ?? []).filter((id) => contacts[id]);
}

/** All that the directory writes in some locales, for the fonts. */
export function directoryWords({ services, organisations, settings }: SiteContent, locales: readonly Locale[]): string {
  const all = [...services.values()];
  const texts = [
    ...all.flatMap((own) => [own.name, own.summary, own.for, own.costNote, own.startNote, own.hours, own.area]),
    ...all.flatMap(({ phones = [] }) => phones.map(({ note }) => note)),
    ...[...organisations.values()].flatMap(({ name, summary }) => [name, summary]),
    settings.services?.everywhere,
  ];
  const languages = all.flatMap((service) => service.languages);
  return locales
    .flatMap((locale) => [
      ...texts.map((text) => (text === undefined ? '' : inLocale(text, locale, []))),
      ...languages.map((tag) => spokenName(tag, locale)),
    ])
    .join('');
}

/** The version of a service that a reader saw, for whoever mends it. */
export const serviceVersion = (site: Site, id: string): string => digestOf(serviceFingerprint(site, id)).slice(0, 10);

/** Everything about a service that its page prints and that is not the same for the whole site. */
export function serviceFingerprint({ content, options }: Site, id: string): string {
  const service = content.services.get(id)!;
  return JSON.stringify([id, service, content.organisations.get(service.organisation), service.checkBy < options.today]);
}

/** Who runs a service, as the pages of a locale show it. */
export function shownOrganisation(site: Site, locale: Locale, id: string): ShownOrganisation {
  const { name, summary, web, contact }: Organisation = site.content.organisations.get(id)!;
  const shared = shownContact(site, locale, contact);
  return {
    name: name === undefined ? shared!.name : namedIn(name, locale, site.locales),
    summary: summary === undefined ? undefined : saidIn(summary, locale, site.locales),
    web: web ?? shared?.web,
  };
}

interface SharedContact extends Partial<Record<'phone' | 'web' | 'email' | 'picture', string>> {
  name: Said;
  about: Said | undefined;
  hours: Said | undefined;
}

// The words of a contact that are missing in a language are shown in the first one.
function shownContact(site: Site, locale: Locale, id: string | undefined): SharedContact | undefined {
  if (id === undefined) return undefined;
  const { name, english, isEnglishName, about, hours, phone, web, email, picture } = site.context(locale).contact(id);
  const first = site.firstLocale;
  const source = about === undefined || hours === undefined ? site.context(first).contact(id) : undefined;
  const say = (own: string | undefined, other: string | undefined): Said | undefined =>
    own !== undefined ? { words: own } : other === undefined ? undefined : { words: other, lang: first };
  const value = (fact: typeof phone): string | undefined => (fact === undefined ? undefined : String(fact.value));
  return {
    name: { words: name, ...(isEnglishName ? { lang: first } : {}), ...(english === undefined ? {} : { english }) },
    about: say(about, source?.about),
    hours: say(hours, source?.hours),
    ...Object.fromEntries(Object.entries({ phone: value(phone), web: value(web), email: value(email), picture }).filter(([, each]) => each)),
  };
}

function saidIn(text: LocalText, locale: Locale, locales: readonly Locale[]): Said {
  const has = (tag: Locale): boolean => typeof text !== 'string' && Object.hasOwn(text, tag);
  const words = inLocale(text, locale, locales);
  return locale === locales[0] || has(locale) ? { words } : { words, lang: locales.find(has) ?? locales[0]! };
}

// The English name is kept beside a translated one: it stands on doors and letters.
function namedIn(name: LocalText, locale: Locale, locales: readonly Locale[]): Said {
  const shown = saidIn(name, locale, locales);
  const english = inLocale(name, 'en', locales);
  return shown.lang === undefined && locale !== 'en' && english !== shown.words ? { ...shown, english } : shown;
}
