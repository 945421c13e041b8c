import { localeInfo } from '../locale/table.ts';
import { checkName, type Add } from '../mdx/check-names.ts';
import { quote } from '../problem/quote.ts';
import { suggest } from '../problem/suggest.ts';
import type { LetterSettings } from '../schema/letter.ts';
import type { LetterRecord } from './body-record.ts';
import type { Everything } from './cross-check.ts';

/** Finds what only shows when all files are read: letters whose guides, pictures or fields do not exist, or whose date has passed. */
export function checkLetters({ letters, site, files, guides, known, today }: Everything, add: Add): void {
  const first = site.locales[0]!;
  const sources = new Map(letters.filter(isSource).map((letter) => [letter.id, letter]));
  const isBroken = (id: string): boolean => files.bodies.some((body) => body.kind === 'letter' && body.locale === first && body.id === id);
  for (const letter of letters) {
    if (isSource(letter)) checkSource(letter);
    else {
      const source = sources.get(letter.id);
      if (source) checkWords(letter, source, add);
      else if (!isBroken(letter.id))
        add(
          'source-language-first',
          placeIn(letter, 'title'),
          `This letter has no version in ${localeInfo(first).englishName}.`,
          `Give the file the name of the letter it translates: ${suggest(letter.id, [...sources.keys()])}`,
        );
    }
  }

  function checkSource(letter: LetterRecord<LetterSettings>): void {
    const { settings, file, places } = letter;
    const ids = guides.filter(({ locale }) => locale === first).map(({ id }) => id);
    settings.guides.forEach((guide, index) => {
      const path = `/${first}/guides/${guide}/`;
      if (!ids.includes(guide) && !known.broken.has(path))
        add('known-guide', { file, ...places[`guides.${index}`]! }, `There is no guide ${quote(guide)}.`, suggest(guide, ids));
    });
    const { picture, checkBy } = settings;
    checkName('pictures', picture, placeIn(letter, 'picture'), known, add);
    if (checkBy !== undefined && checkBy < today)
      add(
        'guide-in-date',
        placeIn(letter, 'checkBy'),
        `This letter was to be checked by ${checkBy}.`,
        'Read it again, mend what changed, and write a new date.',
        'warning',
      );
  }
}

/** True for a letter in the first language; a translation has only the words around it. */
export const isSource = (letter: LetterRecord): letter is LetterRecord<LetterSettings> => 'to' in letter.settings;

/** A translation names the fields and options of the letter, all of them and no other. */
function checkWords({ settings, file, places }: LetterRecord, { settings: source }: LetterRecord<LetterSettings>, add: Add): void {
  const own = settings.fields as Readonly<Record<string, { options?: Readonly<Record<string, string>> }>>;
  const ids = source.fields.map(({ id }) => id);
  const missing = (what: string, place: string): void =>
    add(
      'field-translated',
      { file, ...places[place]! },
      `${what} has no words in this language.`,
      'Add them. Until then the first language is shown.',
      'warning',
    );
  for (const id of Object.keys(own))
    if (!ids.includes(id)) add('known-field', { file, ...places[`fields.${id}`]! }, `The letter has no field ${quote(id)}.`, suggest(id, ids));
  for (const { id, options = [] } of source.fields) {
    if (!Object.hasOwn(own, id)) {
      missing(`The field ${quote(id)}`, 'fields');
      continue;
    }
    const words = own[id]!.options ?? {};
    const known = options.map((option) => option.id);
    for (const option of Object.keys(words))
      if (!known.includes(option))
        add(
          'known-field',
          { file, ...places[`fields.${id}.options.${option}`]! },
          `The field ${quote(id)} has no option ${quote(option)}.`,
          suggest(option, known),
        );
    for (const option of known) if (!Object.hasOwn(words, option)) missing(`The option ${quote(option)} of ${quote(id)}`, `fields.${id}`);
  }
}

const placeIn = ({ file, settingLines }: LetterRecord, setting: string): { file: string; line: number; column: number } => ({
  file,
  line: settingLines[setting] ?? 1,
  column: 1,
});
