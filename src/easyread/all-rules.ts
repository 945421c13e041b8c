import type { RuleInfo } from './rule.ts';
import { boldRarely } from './rules/bold-rarely.ts';
import { checkTheFacts } from './rules/check-the-facts.ts';
import { clearHeading } from './rules/clear-heading.ts';
import { commonWords } from './rules/common-words.ts';
import { concreteWords } from './rules/concrete-words.ts';
import { cutExtraWords } from './rules/cut-extra-words.ts';
import { datesInFull } from './rules/dates-in-full.ts';
import { datesOfThePage } from './rules/dates-of-the-page.ts';
import { easyVersion } from './rules/easy-version.ts';
import { explainBoldWord } from './rules/explain-bold-word.ts';
import { fewHeadingLevels } from './rules/few-heading-levels.ts';
import { figuresNotWords } from './rules/figures-not-words.ts';
import { headingsOften } from './rules/headings-often.ts';
import { linkSaysWhatKind } from './rules/link-says-what-kind.ts';
import { linkSaysWhere } from './rules/link-says-where.ts';
import { markHardWord } from './rules/mark-hard-word.ts';
import { nameTheDate } from './rules/name-the-date.ts';
import { nameTheTranslator } from './rules/name-the-translator.ts';
import { noCapitals } from './rules/no-capitals.ts';
import { noIdioms } from './rules/no-idioms.ts';
import { noInitials } from './rules/no-initials.ts';
import { noItalics } from './rules/no-italics.ts';
import { noLatin } from './rules/no-latin.ts';
import { noOfficeLanguage } from './rules/no-office-language.ts';
import { noPercentages } from './rules/no-percentages.ts';
import { noPointing } from './rules/no-pointing.ts';
import { noQuestionsInText } from './rules/no-questions-in-text.ts';
import { noRomanNumerals } from './rules/no-roman-numerals.ts';
import { noShortForms } from './rules/no-short-forms.ts';
import { noSpecialSigns } from './rules/no-special-signs.ts';
import { oneActionInEachStep } from './rules/one-action-in-each-step.ts';
import { oneDigitStyle } from './rules/one-digit-style.ts';
import { oneIdeaInASentence } from './rules/one-idea-in-a-sentence.ts';
import { ownScript } from './rules/own-script.ts';
import { oneMeaningPerPicture } from './rules/one-meaning-per-picture.ts';
import { onePictureForOneMeaning } from './rules/one-picture-for-one-meaning.ts';
import { onePictureSet } from './rules/one-picture-set.ts';
import { ownFullStop } from './rules/own-full-stop.ts';
import { phoneInGroups } from './rules/phone-in-groups.ts';
import { pictureForEachIdea } from './rules/picture-for-each-idea.ts';
import { plainMoney } from './rules/plain-money.ts';
import { plainTimes } from './rules/plain-times.ts';
import { presentTense } from './rules/present-tense.ts';
import { rangesWithTo } from './rules/ranges-with-to.ts';
import { recordedParts } from './rules/recorded-parts.ts';
import { respectfulWords } from './rules/respectful-words.ts';
import { roundNumbers } from './rules/round-numbers.ts';
import { sameAsTheSource } from './rules/same-as-the-source.ts';
import { sameTermInTranslations } from './rules/same-term-in-translations.ts';
import { sameWordForTheSameThing } from './rules/same-word-for-the-same-thing.ts';
import { sayItPositively } from './rules/say-it-positively.ts';
import { sayWhoDoesIt } from './rules/say-who-does-it.ts';
import { sentenceOnItsOwnLine } from './rules/sentence-on-its-own-line.ts';
import { shortBlock } from './rules/short-block.ts';
import { shortList } from './rules/short-list.ts';
import { shortMeaning } from './rules/short-meaning.ts';
import { shortPage } from './rules/short-page.ts';
import { shortSentence } from './rules/short-sentence.ts';
import { shortTitle } from './rules/short-title.ts';
import { shortWords } from './rules/short-words.ts';
import { simplePunctuation } from './rules/simple-punctuation.ts';
import { smallTable } from './rules/small-table.ts';
import { speakToTheReader } from './rules/speak-to-the-reader.ts';
import { startWithAbout } from './rules/start-with-about.ts';
import { termOfTheList } from './rules/term-of-the-list.ts';
import { translationUpToDate } from './rules/translation-up-to-date.ts';
import { wholeLetters } from './rules/whole-letters.ts';
import { wholeWords } from './rules/whole-words.ts';

/** Rules that need nothing but one guide, in the order of the standards. */
export const pageRules = [
  shortSentence,
  oneIdeaInASentence,
  sayWhoDoesIt,
  sayItPositively,
  noShortForms,
  presentTense,
  speakToTheReader,
  sentenceOnItsOwnLine,
  simplePunctuation,
  shortBlock,
  noQuestionsInText,
  explainBoldWord,
  markHardWord,
  commonWords,
  sameWordForTheSameThing,
  termOfTheList,
  noInitials,
  noIdioms,
  noLatin,
  cutExtraWords,
  shortWords,
  noOfficeLanguage,
  respectfulWords,
  concreteWords,
  figuresNotWords,
  noPercentages,
  noRomanNumerals,
  noSpecialSigns,
  datesInFull,
  plainTimes,
  rangesWithTo,
  phoneInGroups,
  plainMoney,
  roundNumbers,
  nameTheDate,
  shortTitle,
  fewHeadingLevels,
  headingsOften,
  clearHeading,
  shortList,
  oneActionInEachStep,
  shortPage,
  startWithAbout,
  datesOfThePage,
  noPointing,
  smallTable,
  linkSaysWhere,
  linkSaysWhatKind,
  wholeWords,
  noCapitals,
  noItalics,
  boldRarely,
  pictureForEachIdea,
  oneMeaningPerPicture,
  checkTheFacts,
  nameTheTranslator,
  ownScript,
  oneDigitStyle,
  ownFullStop,
  wholeLetters,
] as const;

/** Rules that compare guides with each other or with the lists of the site, in the order of the standards. */
export const siteRules = [
  shortMeaning,
  easyVersion,
  onePictureSet,
  onePictureForOneMeaning,
  sameAsTheSource,
  translationUpToDate,
  recordedParts,
  sameTermInTranslations,
] as const;

/** The name of an easy-read rule. */
export type EasyReadRuleId = (typeof pageRules)[number]['id'] | (typeof siteRules)[number]['id'];

/** Every easy-read rule by its name. */
export const easyReadRules = Object.fromEntries([...pageRules, ...siteRules].map((rule) => [rule.id, rule])) as unknown as Record<
  EasyReadRuleId,
  RuleInfo
>;
