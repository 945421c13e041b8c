import type { Locale } from '../locale/table.ts';
import type { Severity } from '../problem/problem.ts';
import type { Document, Spot } from './document.ts';
import type { TermNames } from './terms.ts';
import type { SiteFacts, SiteFinding } from './site-facts.ts';

/** What every easy-read rule says of itself. It is also its help page. */
export interface RuleInfo<Id extends string = string> {
  /** Reads as advice. */
  id: Id;
  /** The id in the easy-read standards. */
  standard: string;
  why: string;
  /** Words or settings that break it, and the same put right. They are tests as well. */
  bad: string;
  good: string;
  /** The language of the examples, when it is not English. */
  exampleLocale?: Locale;
  severity: RuleSeverity;
  /** False: a writer cannot silence it. */
  canBeSilenced?: false;
}

export interface RuleSeverity {
  easy: Severity | 'off';
  plain: Severity | 'off';
  /** For a guide that says itself that nobody has checked it yet ("review: none"). */
  unchecked?: Severity;
}

/** A rule that needs nothing but one guide. */
export interface PageRule<Id extends string = string> extends RuleInfo<Id> {
  /** Languages it runs in. Left out: all of them. */
  locales?: readonly Locale[];
  /** True: its usual finding is a warning, but some are errors. */
  mayBeError?: true;
  /** True: for guides only, not for the pages about the site. */
  onlyGuides?: true;
  check(document: Document, context: Context): Finding[];
}

/** A rule that compares guides with each other, or with the lists of the site. */
export interface SiteRule<Id extends string = string> extends RuleInfo<Id> {
  checkSite(site: SiteFacts): SiteFinding[];
}

/** What a rule found in one guide. */
export interface Finding {
  at: Spot;
  message: string;
  help: string;
  /** Where it is not the usual one of the rule. */
  severity?: Severity;
}

/** What a rule may know beside the guide. */
export interface Context {
  /** False: only what stops a site is looked for, as a build does. */
  withAdvice: boolean;
  /** True when the guide is a translation. */
  isTranslation: boolean;
  /** The hard words of the language, by id. */
  glossary: Readonly<Record<string, string>>;
  /** Words that the site allows: words.txt. In small letters. */
  allowedWords: ReadonlySet<string>;
  /** Other names that are not used, each with the word to use: "helper" → "personal assistant". */
  otherNames: Readonly<Record<string, string>>;
  /** How the parts of a guide name the terms that translators agreed on. */
  termNames: TermNames;
  /** Words not to use for a term, each with the word to use. */
  wrongTerms: Readonly<Record<string, string>>;
  /** Words of the first language that may stand in a translation: terms as councils write them. In small letters. */
  sourceWords: ReadonlySet<string>;
}

/** Keeps the exact id of a rule in its type. */
export const pageRule = <const Id extends string>(rule: PageRule<Id>): PageRule<Id> => rule;
export const siteRule = <const Id extends string>(rule: SiteRule<Id>): SiteRule<Id> => rule;
