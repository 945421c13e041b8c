import { localeInfo } from '../locale/table.ts';
import { quote } from '../problem/quote.ts';
import { suggest } from '../problem/suggest.ts';
import { checkName, type Add } from '../mdx/check-names.ts';
import type { Everything } from './cross-check.ts';

/** Finds what is wrong between the settings files: names that lead nowhere or stand twice, facts whose date has passed. */
export function checkSettings(all: Everything, add: Add): void {
  checkSite(all, add);
  checkContacts(all, add);
  checkFacts(all, add);
  checkGlossaries(all, add);
  checkSearchWords(all, add);
}

function checkSite({ site, siteFile, pictures, files, root, known }: Everything, add: Add): void {
  if (!siteFile.value) return;
  const at = (...path: PropertyKey[]): { file: string; line: number; column: number } => ({ file: `${root}/site.yaml`, ...siteFile.placeOf(path) });
  site.topics.forEach((topic, index) => {
    if (topic.picture !== undefined && !pictures.has(topic.picture))
      add(
        'known-picture',
        at('topics', index, 'picture'),
        `There is no picture ${quote(topic.picture)} in content/pictures.`,
        suggest(topic.picture, [...pictures.keys()]),
      );
    if (site.topics.findIndex(({ id }) => id === topic.id) !== index)
      add('known-topic', at('topics', index), `The topic ${quote(topic.id)} stands here twice.`, 'Delete one of the two.');
  });
  site.locales.forEach((locale, index) => {
    if (site.locales.indexOf(locale) !== index)
      add('known-locale', at('locales', index), `The language ${quote(locale)} stands here twice.`, 'Delete one of the two.');
  });
  const pairs = Array.isArray(site.pairs) ? site.pairs : [];
  pairs.forEach(([locale, other], index) => {
    const missing = [locale, other].filter((each) => !site.locales.includes(each));
    if (missing.length > 0)
      add(
        'known-locale',
        at('pairs', index),
        `The site does not show the language ${quote(missing[0]!)}.`,
        'Add it to locales, or delete this pair.',
      );
    else if (locale === other)
      add('known-locale', at('pairs', index), `This pair is ${quote(locale)} twice.`, 'Write two languages, such as [ur, bn].');
  });
  (site.help ?? []).forEach((contact, index) => checkName('contacts', contact, at('help', index), known, add));
  for (const locale of new Set(files.bodies.map((body) => body.locale))) {
    if (!site.locales.includes(locale))
      add(
        'known-locale',
        at('locales'),
        `There are guides in ${localeInfo(locale).englishName} (${locale}), but the site does not show this language.`,
        `Add ${locale} to locales, or leave it until it is ready.`,
        'warning',
      );
  }
}

function checkContacts(all: Everything, add: Add): void {
  const { contacts, facts, pictures, contactWords, site, root } = all;
  const place = (path: PropertyKey[]): { file: string; line: number; column: number } => ({
    file: `${root}/contacts.yaml`,
    ...contacts.placeOf(path),
  });
  const known = Object.keys(facts.value ?? {});
  for (const [id, contact] of Object.entries(contacts.value ?? {})) {
    for (const kind of ['phone', 'web', 'email'] as const) {
      const fact = contact[kind];
      if (fact === undefined || facts.problems.length > 0) continue;
      const found = Object.hasOwn(facts.value ?? {}, fact) ? facts.value![fact] : undefined;
      if (found?.kind !== kind)
        add(
          'known-fact',
          place([id, kind]),
          `There is no fact ${quote(fact)} of the kind ${kind} in facts.yaml.`,
          suggest(
            fact,
            known.filter((name) => facts.value![name]!.kind === kind),
          ),
        );
    }
    if (contact.picture !== undefined && !pictures.has(contact.picture))
      add(
        'known-picture',
        place([id, 'picture']),
        `There is no picture ${quote(contact.picture)} in content/pictures.`,
        suggest(contact.picture, [...pictures.keys()]),
      );
  }
  for (const locale of new Set(site.locales)) {
    const words = contactWords.get(locale);
    for (const id of Object.keys(words?.value ?? {}))
      checkName('contacts', id, { file: `${root}/${locale}/contacts.yaml`, ...words!.placeOf([id]) }, all.known, add);
  }
}

function checkFacts({ facts, today, root }: Everything, add: Add): void {
  for (const [id, { checkBy }] of Object.entries(facts.value ?? {})) {
    if (checkBy < today)
      add(
        'fact-in-date',
        { file: `${root}/facts.yaml`, ...facts.placeOf([id, 'checkBy']) },
        `The fact ${quote(id)} was to be checked by ${checkBy}.`,
        'Look it up again, then write the new dates in "seen" and "checkBy".',
        'warning',
      );
  }
}

function checkGlossaries({ glossaries, pictures, site, root }: Everything, add: Add): void {
  const first = site.locales[0]!;
  const source = glossaries.get(first)?.value ?? {};
  for (const locale of new Set(site.locales)) {
    const glossary = glossaries.get(locale);
    for (const [id, { picture }] of Object.entries(glossary?.value ?? {})) {
      const place = { file: `${root}/${locale}/glossary.yaml`, ...glossary!.placeOf([id]) };
      if (picture !== undefined && !pictures.has(picture))
        add('known-picture', place, `There is no picture ${quote(picture)} in content/pictures.`, suggest(picture, [...pictures.keys()]));
      if ((glossaries.get(first)?.problems.length ?? 0) === 0 && !Object.hasOwn(source, id))
        add(
          'known-word',
          place,
          `The hard word ${quote(id)} is not in the glossary of ${localeInfo(first).englishName}.`,
          suggest(id, Object.keys(source)),
        );
    }
  }
}

function checkSearchWords({ searchWords, files, root }: Everything, add: Add): void {
  const guides = [...new Set(files.bodies.filter(({ kind }) => kind === 'guide').map(({ id }) => id))];
  for (const [locale, words] of searchWords)
    for (const id of Object.keys(words.value ?? {}))
      if (!guides.includes(id))
        add(
          'known-guide',
          { file: `${root}/${locale}/search-words.yaml`, ...words.placeOf([id]) },
          `There is no guide ${quote(id)} to find with these words.`,
          suggest(id, guides),
        );
}
