import type { HardWord } from '../schema/glossary.ts';

type Glossary = Readonly<Record<string, HardWord>>;

/**
 * The words of the interface, to be translated one by one, with the notes that say where each is shown. A message that
 * counts something gets the forms of counting of its language, and no other.
 */
export function startingWords(locale: string, source: Readonly<Record<string, unknown>>): string {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const words = Object.entries(source).map(([key, value]) => [key, typeof value === 'string' ? withForms(value, forms) : value]);
  return `${JSON.stringify({ '@@locale': locale, ...Object.fromEntries(words) }, null, 2)}\n`;
}

/** A glossary in which every hard word waits, with its first meaning beside it. Nothing is shown until it is written. */
export function startingGlossary(language: string, glossary: Glossary): string {
  const waiting = Object.entries(glossary).map(([id, { word, meaning }]) => `# ${id}:\n#   word: ${word}\n#   meaning: ${meaning}\n`);
  return [`# Hard words in ${language}. Translate the word and its meaning, then take away the "# " before its three lines.\n`, ...waiting].join('');
}

/** The list of terms that every guide says in the same way, waiting like the glossary. */
export function startingTerms(language: string, glossary: Glossary): string {
  const waiting = Object.entries(glossary).map(([id, { word }]) => `# ${id}: { use: ${word} }\n`);
  return [
    `# How each key term is said in ${language}, the same in every guide. Write your term after "use:", then take away the "# ".\n`,
    ...waiting,
  ].join('');
}

// Each missing form starts as a copy of "other", which every language has and which stands last.
function withForms(message: string, forms: readonly string[]): string {
  if (!message.includes(', plural,')) return message;
  const known = message.replace(/\b(zero|one|two|few|many) \{(?:[^{}]|\{[^{}]*\})*\} /g, (words, form: string) =>
    forms.includes(form) ? words : '',
  );
  return known.replace(/\bother (\{(?:[^{}]|\{[^{}]*\})*\})/, (other, words: string) => {
    const missing = forms.filter((form) => form !== 'other' && !message.includes(`${form} {`));
    return [...missing.map((form) => `${form} ${words}`), other].join(' ');
  });
}
