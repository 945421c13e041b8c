import type { SitePage } from '../schema/guide.ts';
import type { GuidePaper, PaperForm } from '../schema/paper.ts';
import type { Locale } from './table.ts';

/** Addresses of pages, below the base path. The only place that knows how they are built. */
export const addresses = {
  languages: '/',
  home: (locale: Locale): string => `/${locale}/`,
  guides: (locale: Locale): string => `/${locale}/guides/`,
  guide: (locale: Locale, id: string): string => `/${locale}/guides/${id}/`,
  pair: (locale: Locale, id: string, other: Locale): string => `/${locale}/guides/${id}/with/${other}/`,
  topic: (locale: Locale, id: string): string => `/${locale}/topics/${id}/`,
  letters: (locale: Locale): string => `/${locale}/letters/`,
  letter: (locale: Locale, id: string): string => `/${locale}/letters/${id}/`,
  words: (locale: Locale): string => `/${locale}/words/`,
  services: (locale: Locale): string => `/${locale}/services/`,
  service: (locale: Locale, id: string): string => `/${locale}/services/${id}/`,
  search: (locale: Locale): string => `/${locale}/search/`,
  /** What the search knows of the guides of a language. */
  searchList: (locale: Locale): string => `/${locale}/search/guides.json`,
  translations: (locale: Locale): string => `/${locale}/about/translations/`,
  credits: (locale: Locale): string => `/${locale}/credits/`,
  sitePage: (locale: Locale, page: SitePage): string => `/${locale}/${page}/`,
  contribute: '/contribute/',
  print: (locale: Locale): string => `/${locale}/print/`,
  cards: (locale: Locale): string => `/${locale}/cards/`,
  /** The code of a page's address, as a picture beside the page. */
  code: (path: string): string => `${path}code.svg`,
  /** The leaflet of a guide has the short name, because most people want that one. */
  guidePaper: (locale: Locale, id: string, kind: GuidePaper): string =>
    `/${locale}/guides/${id}/${id}.${locale}${kind === 'leaflet' ? '' : `.${kind}`}.pdf`,
  pairPaper: (locale: Locale, id: string, other: Locale): string => `${addresses.pair(locale, id, other)}${id}.${locale}-${other}.pdf`,
  topicPaper: (locale: Locale, id: string): string => `/${locale}/topics/${id}/${id}.${locale}.pdf`,
  form: (locale: Locale, form: PaperForm): string => `/${locale}/print/${form}.${locale}.pdf`,
} as const;
