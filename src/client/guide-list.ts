import type { ListedGuide } from '../schema/search-words.ts';
import { fitByLetters, fitBySlips, fitBySound, isLatin, toKnownWord, type Fit, type KnownWord } from './compare-words.ts';
import { searchTerms } from './search-terms.ts';
import { soundOf } from './sound-of.ts';

/** What the list of guides says about a question. */
export interface ListAnswer {
  /** The guides that the question is about, best first. */
  sure: readonly ListedGuide[];
  /** Guides that have something to do with it. */
  maybe: readonly ListedGuide[];
  /** The question with its slips mended, when something was found only that way. */
  mended: string | undefined;
}

interface KnownGuide {
  guide: ListedGuide;
  /** Word → how much it says about the guide. */
  words: ReadonlyMap<string, number>;
  phrases: readonly (readonly string[])[];
}

// What a word says about a guide depends on where it stands.
const weights = { title: 3, typed: 3, description: 1.5, hardWord: 1 };
// A guide is sure when it answers this much of the question, and this much of what the best guide answers.
const enoughOfQuestion = 0.36;
const enoughOfBest = 0.45;

// A typed word that fits no known one at least this well may hold a slip.
const goodEnough = 0.7;

/** Finds guides by their titles and by the words people type for them, also with slips and in other letters. */
export class GuideList {
  readonly #locale: string;
  readonly #guides: readonly KnownGuide[];
  readonly #known: readonly (KnownWord & { written: string })[];

  constructor(guides: readonly ListedGuide[], locale: string) {
    this.#locale = locale;
    const written = new Map<string, string>();
    const terms = (text: string): string[] =>
      searchTerms(text, locale).map((term) => {
        if (!written.has(term.folded)) written.set(term.folded, term.written);
        return term.folded;
      });
    this.#guides = guides.map((guide) => toKnownGuide(guide, terms));
    this.#known = [...written].map(([folded, word]) => ({ ...toKnownWord(folded, locale), written: word }));
  }

  find(typed: string): ListAnswer {
    const terms = searchTerms(typed, this.#locale);
    const asked = terms.map(({ folded }) => this.#fits(folded));
    // A word that few guides have says more than one that most have. One that none has says a little about all.
    const rarity = asked.map((fits) => this.#rarity(fits));
    const whole = rarity.reduce((sum, each) => sum + each, 0) * weights.title;
    const scored = this.#guides
      .map((known) => ({ guide: known.guide, ...score(known, asked, rarity) }))
      .filter(({ answered }) => answered > 0)
      .sort((a, b) => b.total - a.total);
    const best = scored[0]?.total ?? 0;
    const isSure = ({ answered, total }: { answered: number; total: number }): boolean =>
      answered >= whole * enoughOfQuestion && total >= best * enoughOfBest;
    const sure = editionsBelow(scored.filter(isSure).map(({ guide }) => guide));
    const maybe = scored.filter((each) => !isSure(each)).map(({ guide }) => guide);
    const mendedTerms = asked.map((fits) => this.#mend(fits));
    const mended = mendedTerms.some((word) => word !== undefined)
      ? terms.map(({ written }, index) => mendedTerms[index] ?? written).join(' ')
      : undefined;
    return { sure, maybe, mended };
  }

  /** The known words that a typed one may mean. Slips are thought of only when nothing else fits. */
  #fits(folded: string): ReadonlyMap<string, Fit> {
    const sound = isLatin(folded) ? soundOf(folded, this.#locale) : '';
    const plain = this.#best((word) => better(fitByLetters(folded, word), sound === '' ? undefined : fitBySound(sound, word)));
    const isUnknown = [...plain.values()].every(({ quality }) => quality < goodEnough);
    return isUnknown ? new Map([...this.#best((word) => fitBySlips(folded, word)), ...plain]) : plain;
  }

  #best(fit: (word: KnownWord) => Fit): Map<string, Fit> {
    return new Map(this.#known.map((word) => [word.folded, fit(word)] as const).filter(([, { quality }]) => quality > 0));
  }

  #rarity(fits: ReadonlyMap<string, Fit>): number {
    const having = this.#guides.reduce(
      (sum, { words }) => sum + Math.max(0, ...[...fits].map(([word, { quality }]) => (words.has(word) ? quality : 0))),
      0,
    );
    const all = Math.log(1 + this.#guides.length);
    return having === 0 ? all / 2 : Math.log(1 + this.#guides.length / Math.max(1, having));
  }

  #mend(fits: ReadonlyMap<string, Fit>): string | undefined {
    if ([...fits.values()].some(({ isSlip }) => !isSlip)) return undefined;
    const [word] = [...fits].sort(([, a], [, b]) => b.quality - a.quality)[0] ?? [];
    return this.#known.find(({ folded }) => folded === word)?.written;
  }
}

function toKnownGuide(guide: ListedGuide, terms: (text: string) => string[]): KnownGuide {
  const words = new Map<string, number>();
  const add = (text: string, weight: number): string[] => {
    const found = terms(text);
    for (const word of found) words.set(word, Math.max(weight, words.get(word) ?? 0));
    return found;
  };
  const phrases = [add(guide.title, weights.title), ...guide.words.map((phrase) => add(phrase, weights.typed))];
  add(guide.description, weights.description);
  for (const word of guide.hardWords) add(word, weights.hardWord);
  return { guide, words, phrases };
}

/** How much of a question a guide answers by its words, and in total, where a whole phrase that fits counts once more. */
function score(
  { words, phrases }: KnownGuide,
  asked: readonly ReadonlyMap<string, Fit>[],
  rarity: readonly number[],
): { answered: number; total: number } {
  const sum = (worth: (fits: ReadonlyMap<string, Fit>) => number): number =>
    asked.reduce((total, fits, index) => total + worth(fits) * rarity[index]!, 0);
  const answered = sum((fits) => Math.max(0, ...[...fits].map(([word, { quality }]) => quality * (words.get(word) ?? 0))));
  if (answered === 0) return { answered, total: 0 };
  const best = Math.max(
    ...phrases.map((phrase) => {
      const part = sum((fits) => Math.max(0, ...phrase.map((word) => fits.get(word)?.quality ?? 0)));
      const told = phrase.filter((word) => asked.some((fits) => fits.has(word))).length;
      return (part * told) / phrase.length;
    }),
  );
  return { answered, total: answered + best * weights.typed };
}

const better = (one: Fit, other: Fit = { quality: 0 }): Fit => (other.quality > one.quality ? other : one);

/** An edition for one community stands right below its guide, unless it fits better. */
function editionsBelow(guides: readonly ListedGuide[]): ListedGuide[] {
  const below = (guide: ListedGuide): boolean => guides.slice(0, guides.indexOf(guide)).some(({ id }) => id === guide.editionOf);
  const moved = guides.filter(below);
  return guides.filter((guide) => !moved.includes(guide)).flatMap((guide) => [guide, ...moved.filter(({ editionOf }) => editionOf === guide.id)]);
}
