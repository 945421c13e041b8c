import type { EditorData, ReadingData } from '../editor/editor-data.ts';
import { publishedPicture } from '../pictures/publish.ts';
import type { Fact } from '../schema/fact.ts';
import type { EditorSettings } from '../schema/site.ts';
import { shownOrganisation } from './directory.ts';
import type { Site } from './site.ts';

/** What the editor in the browser must know of a site. */
export function makeEditorData(site: Site, settings: EditorSettings): EditorData {
  const { locales, firstLocale, topics, content, options } = site;
  const { facts, contacts, glossaries, pictures, known } = content;
  return {
    settings,
    siteName: site.words(content.settings.name, firstLocale),
    siteUrl: `${options.origin ?? ''}${options.base}`,
    locales,
    choices: {
      topics: topics.map(({ id, title }) => ({ id, words: site.words(title, firstLocale) })),
      pictures: [...pictures.values()]
        .map((picture) => ({ id: picture.id, words: picture.meaning, src: publishedPicture(picture).src }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      facts: Object.entries(facts).map(([id, fact]) => ({ id, words: valueOf(fact), kind: fact.kind })),
      contacts: Object.entries(contacts).map(([id, { name }]) => ({ id, words: name })),
      organisations: [...content.organisations.keys()].map((id) => ({ id, words: shownOrganisation(site, firstLocale, id).name.words })),
      words: Object.entries(glossaries.get(firstLocale) ?? {}).map(([id, { word }]) => ({ id, words: word })),
    },
    paths: [...known.paths].map(([path, ids]) => [path, ids ? [...ids] : null]),
    reading: locales.map((locale): ReadingData => {
      const { isTranslation, glossary, otherNames, wrongTerms, allowedWords, sourceWords } = content.contexts.get(locale)!;
      return { locale, isTranslation, glossary, otherNames, wrongTerms, allowedWords: [...allowedWords], sourceWords: [...sourceWords] };
    }),
  };
}

const valueOf = (fact: Fact): string => (fact.kind === 'duration' ? `${fact.value} ${fact.unit}` : String(fact.value));
