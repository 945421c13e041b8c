import { localeInfo, type Locale } from '../locale/table.ts';
import type { SiteSettings } from '../schema/site.ts';

/** What a suggestion is about. */
interface SuggestedPage {
  /** Address of the page, whole when the site knows its own. */
  page: string;
  locale: Locale;
  /** Fingerprint of the guide the reader saw. */
  version: string;
  /** Subject of an email. */
  subject: string;
}

/** Where a reader can say what is wrong with a guide: the address of a form, of an email, both or none. */
export function suggestLinks(
  { suggest, contact }: SiteSettings,
  { page, locale, version, subject }: SuggestedPage,
): { form?: string; email?: string } {
  const email = suggest?.email ?? contact?.email;
  const body = `${page}\n${locale}\n${version}\n\n`;
  return {
    ...(suggest?.form === undefined
      ? {}
      : { form: withQuery(suggest.form, { page, language: `${localeInfo(locale).englishName} (${locale})`, version }) }),
    ...(email === undefined ? {} : { email: `mailto:${email}?${query({ subject, body })}` }),
  };
}

/** Names and values as they stand in an address. */
export function query(parts: Record<string, string>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

// What is added stands before the "#", and after what the form's own address asks for.
function withQuery(address: string, parts: Record<string, string>): string {
  const [base, ...place] = address.split('#');
  return [`${base}${base!.includes('?') ? '&' : '?'}${query(parts)}`, ...place].join('#');
}
