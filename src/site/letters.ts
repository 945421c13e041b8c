import { html, type Html } from '../components/html.ts';
import type { ShownField } from '../components/letter-form/letter-form.ts';
import { frameFields, frameLetter, type FrameField } from '../letters/frame-letter.ts';
import type { Letter } from '../letters/letter.ts';
import type { LetterRecord } from '../load/body-record.ts';
import { digestOf } from '../load/files.ts';
import { localeInfo, type Locale } from '../locale/table.ts';
import type { LetterSettings, LetterWords } from '../schema/letter.ts';
import type { Site } from './site.ts';

/** A letter in the language of its page, with the one in the first language that holds the letter itself. */
export interface ShownLetter {
  record: LetterRecord;
  source: LetterRecord<LetterSettings>;
}

/** Every letter of the site in its order, each in this language, or in the first one where it is not translated. */
export function lettersOf(site: Site, locale: Locale): ShownLetter[] {
  const all = site.content.letters;
  const sources = all.filter((letter): letter is LetterRecord<LetterSettings> => letter.locale === site.firstLocale);
  const ordered = sources.toSorted((a, b) => a.settings.order - b.settings.order || (a.id < b.id ? -1 : 1));
  return ordered.map((source) => ({ source, record: all.find((letter) => letter.locale === locale && letter.id === source.id) ?? source }));
}

/** The letters that belong to a guide. */
export const lettersOfGuide = (site: Site, locale: Locale, guide: string): ShownLetter[] =>
  lettersOf(site, locale).filter(({ source }) => source.settings.guides.includes(guide));

/** Fingerprint of letters as lists show them. */
export const listPrint = (letters: readonly ShownLetter[]): string =>
  digestOf(
    ...letters.map(({ record, source }) =>
      JSON.stringify([record.locale, record.id, record.settings.title, record.settings.description, source.settings.picture]),
    ),
  );

/** The whole letter, as the browser fills it in. */
export function makeLetter(site: Site, { settings, letterText }: LetterRecord<LetterSettings>): Letter {
  const fields = Object.fromEntries(
    settings.fields.map(({ id, kind, needed, letter, options }) => [
      id,
      { kind, needed, letter, options: options?.map((option) => ({ id: option.id, letter: option.letter })) },
    ]),
  );
  return frameLetter({ lang: site.firstLocale, to: settings.to, subject: settings.subject, ...letterText, fields }, site.context(site.firstLocale).t);
}

const autocomplete: Partial<Record<FrameField, string>> = { name: 'name', address: 'street-address' };

/** The fields of a letter in the language of its page. What is not translated stays in the first language, and says so. */
export function shownFields(site: Site, { record, source }: ShownLetter): { own: ShownField[]; about: ShownField[] } {
  const { t, text } = site.context(record.locale);
  const language = localeInfo(site.firstLocale).ownName;
  const about = (Object.keys(frameFields) as FrameField[]).map((id) => ({
    id,
    kind: frameFields[id].kind,
    label: text(t(`letter.${id}`)),
    hint: id === 'reply' ? text(t('letter.replyHint', { language })) : undefined,
    options: [],
    autocomplete: autocomplete[id],
  }));
  const translated = record === source ? {} : (record.settings as LetterWords).fields;
  const say = (own: string | undefined, first: string): Html => (own === undefined ? inFirst(site, first, record.locale) : text(own));
  const own = source.settings.fields.map(({ id, kind, label, hint, options = [] }) => {
    const words = translated[id];
    return {
      id,
      kind,
      label: say(words?.label, label),
      hint: hint === undefined ? undefined : say(words?.hint, hint),
      options: options.map((option) => ({ id: option.id, label: say(words?.options?.[option.id], option.label) })),
    };
  });
  return { own, about };
}

function inFirst(site: Site, words: string, locale: Locale): Html {
  const first = site.firstLocale;
  const { dir, font } = localeInfo(first);
  const text = site.context(first).text(words);
  return first === locale ? text : html`<span lang="${first}" dir="${dir}" data-font="${font}">${text}</span>`;
}
