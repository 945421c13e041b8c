import { stringify } from 'yaml';

interface NewService {
  name: string;
  organisation: string;
  topic: string;
  /** The first language of the site. */
  locale: string;
  phone: string | undefined;
  web: string | undefined;
  today: string;
}

/** A service to start from. It passes the check as it is, and stays off the site until somebody takes "draft" away. */
export function startingService({ name, organisation, topic, locale, phone, web, today }: NewService): string {
  const [year = '', ...rest] = today.split('-');
  return `# Every setting is explained in CONTRIBUTING.md. Take away the line "draft: true" when the service is ready.
${stringify(
  {
    name: { [locale]: name },
    summary: { [locale]: 'Say in one or two short sentences what it does.' },
    organisation,
    topics: [topic],
    languages: [locale],
    cost: 'ask',
    ...(phone === undefined ? {} : { phones: [{ number: phone }] }),
    web: web ?? 'https://example.org/',
    start: 'self',
    source: 'Say where you saw this, or who told you.',
    seen: today,
    checkBy: `${Number(year) + 1}-${rest.join('-').replace('02-29', '02-28')}`,
    draft: true,
  },
  { lineWidth: 0, flowCollectionPadding: false },
)}`;
}

/** An organisation to start from. */
export const startingOrganisation = (name: string, locale: string, web: string | undefined): string =>
  stringify({ name: { [locale]: name }, ...(web === undefined ? {} : { web }) }, { lineWidth: 0 });
