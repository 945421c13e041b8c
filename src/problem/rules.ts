import { easyReadRules, type EasyReadRuleId } from '../easyread/all-rules.ts';
import { contentRules } from './content-rules.ts';
import { dialectRules } from './dialect-rules.ts';
import { fileRules } from './file-rules.ts';
import { letterRules } from './letter-rules.ts';
import { paperRules } from './paper-rules.ts';
import { wordRules } from './word-rules.ts';

/** What the help page of a rule says. Its name is the key in the table. */
export interface Rule {
  /** Why the rule exists, in one or two plain sentences. */
  why: string;
  /** What goes wrong. */
  bad: string;
  /** The same, put right. */
  good: string;
  /** The id in the easy-read standards, where the rule comes from there. */
  standard?: string;
}

/** Every rule of the checker, by name. `npm run check -- --explain <rule>` prints one. */
export type RuleId =
  | keyof typeof fileRules
  | keyof typeof contentRules
  | keyof typeof letterRules
  | keyof typeof dialectRules
  | keyof typeof wordRules
  | keyof typeof paperRules
  | EasyReadRuleId;
export const rules: Readonly<Record<RuleId, Rule>> = {
  ...fileRules,
  ...contentRules,
  ...letterRules,
  ...dialectRules,
  ...wordRules,
  ...paperRules,
  ...easyReadRules,
};

/** Writes the help page of one rule as plain text, or undefined for a name that is not a rule. */
export function explainRule(id: string): string | undefined {
  if (!Object.hasOwn(rules, id)) return undefined;
  const rule = rules[id as RuleId];
  const standard = rule.standard === undefined ? [] : ['', `Easy-read standard: ${rule.standard}`];
  return [id, '', rule.why, '', 'Not like this:', indent(rule.bad), '', 'Like this:', indent(rule.good), ...standard].join('\n');
}

const indent = (text: string): string => text.replace(/^/gm, '    ');
