import { frameFields } from '../letters/frame-letter.ts';
import type { LetterText } from '../letters/letter.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import type { RuleId } from '../problem/rules.ts';
import { suggest } from '../problem/suggest.ts';
import type { LetterField, LetterSettings, LetterWords } from '../schema/letter.ts';
import { readLetterText, type ReadLetter } from './letter-text.ts';
import { placeOf as placeOfNode, type CheckedTree } from './tree.ts';

/** Line and column of something in a file. */
export interface FilePlace {
  line: number;
  column: number;
}

interface LetterFile {
  tree: CheckedTree;
  settings: LetterSettings | LetterWords;
  file: string;
  /** Where a setting stands. */
  placeOf(path: readonly PropertyKey[]): FilePlace;
}

/** A letter after every check that needs no other file. */
export interface CheckedLetter {
  text: LetterText;
  /** Where settings stand that are looked up later, by their path joined with dots. */
  places: Record<string, FilePlace>;
  problems: Problem[];
}

/** Checks that fields and places for answers fit each other. A translation has no letter of its own. */
export function checkLetter({ tree, settings, file, placeOf }: LetterFile): CheckedLetter {
  const read = readLetterText(tree, file);
  const { text, problems } = read;
  const add = (rule: RuleId, place: FilePlace, message: string, help: string): void =>
    void problems.push({ rule, severity: 'error', file, line: place.line, column: place.column, message, help });
  if ('to' in settings) checkSource(settings, read, add, placeOf);
  else if (read.start)
    add('letter-words', placeOfNode(read.start), 'A translation has no <Letter>. The letter stays in the first language.', 'Delete it.');
  const paths = 'to' in settings ? settings.guides.map((_, index) => ['guides', index]) : pathsOfWords(settings);
  return { text, problems, places: Object.fromEntries(paths.map((path) => [path.join('.'), placeOf(path)])) };
}

type Add = (rule: RuleId, place: FilePlace, message: string, help: string) => void;

function checkSource({ fields }: LetterSettings, { start, places, text }: ReadLetter, add: Add, placeOf: LetterFile['placeOf']): void {
  if (!start || text.letter.length === 0)
    add(
      'letter-words',
      start ? placeOfNode(start) : placeOf(['title']),
      'There is no letter in this file.',
      'Write it between <Letter> and </Letter>.',
    );
  const known = [...fields.map(({ id }) => id), ...Object.keys(frameFields)];
  for (const { field, ...place } of places)
    if (!known.includes(field)) add('known-field', place, `There is no field ${quote(field)} in the settings.`, suggest(field, known));
  fields.forEach((field, index) => {
    const place = placeOf(['fields', index, 'id']);
    if (Object.hasOwn(frameFields, field.id)) add('field-once', place, `Every letter asks for ${quote(field.id)} already.`, 'Delete this field.');
    else if (fields.findIndex(({ id }) => id === field.id) !== index)
      add('field-once', place, `The field ${quote(field.id)} stands here twice.`, 'Delete one, or give it another name.');
    else if (start && !places.some(({ field: id, isInLetter }) => isInLetter && id === field.id))
      add(
        'field-used',
        place,
        `The answer to ${quote(field.id)} does not stand in the letter.`,
        `Write <Answer id="${field.id}" /> between <Letter> and </Letter>.`,
      );
    checkKind(field, index, add, placeOf);
  });
}

function checkKind({ id, kind, options, letter }: LetterField, index: number, add: Add, placeOf: LetterFile['placeOf']): void {
  const at = (setting: string): FilePlace => placeOf(['fields', index, setting]);
  const isChoice = kind === 'choice' || kind === 'several';
  if (isChoice && !options)
    add('field-fits', at('kind'), `The field ${quote(id)} has nothing to choose from.`, 'Add options, each with id, label and letter.');
  if (!isChoice && options)
    add('field-fits', at('options'), `A field of the kind ${kind} has no options.`, 'Write kind: choice or kind: several, or delete the options.');
  if (kind === 'yes' && letter === undefined)
    add('field-fits', at('kind'), `The tick ${quote(id)} brings no words into the letter.`, 'Add a line with letter: and a sentence.');
  if (kind !== 'yes' && letter !== undefined)
    add('field-fits', at('letter'), `A field of the kind ${kind} has no words of its own for the letter.`, 'Write kind: yes, or delete this line.');
  const ids = (options ?? []).map((option) => option.id);
  ids.forEach((option, place) => {
    if (ids.indexOf(option) !== place)
      add(
        'field-once',
        placeOf(['fields', index, 'options', place]),
        `The option ${quote(option)} stands here twice.`,
        'Give one of them another name.',
      );
  });
}

function pathsOfWords({ fields }: LetterWords): PropertyKey[][] {
  return [
    ['fields'],
    ...Object.entries(fields).flatMap(([id, { options = {} }]) => [
      ['fields', id],
      ...Object.keys(options).map((option) => ['fields', id, 'options', option]),
    ]),
  ];
}
