import type { Context } from '../../src/easyread/rule.ts';
import { checkEasyRead } from '../../src/easyread/run.ts';
import { easyReadRules } from '../../src/easyread/all-rules.ts';
import type { Locale } from '../../src/locale/table.ts';
import { parseFile } from '../../src/mdx/parse-guide.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { guideSchema } from '../../src/schema/guide.ts';

/** What the rules know beside a guide in these tests. */
export const context = (isTranslation = false): Context => ({
  withAdvice: true,
  isTranslation,
  glossary: { advocate: 'advocate', ombudsman: 'Ombudsman', 'direct-payment': 'direct payment', council: 'council' },
  allowedWords: new Set(),
  otherNames: { 'local authority': 'council', 'town hall': 'council' },
  termNames: {},
  wrongTerms: { dacwaddaada: 'cabasho' },
  sourceWords: new Set(['advocate', 'ombudsman']),
});

const settings: Readonly<Record<string, string>> = {
  title: 'Your money',
  description: 'How to get help.',
  topic: 'money',
  order: '1',
  review: 'community',
  checkedBy: 'A group',
  written: '2026-11-22',
  checkBy: '2027-11-22',
};

/** A whole guide with this body and these settings in the place of the usual ones. "none" takes a setting away. */
export function guideWith(body: string, changed: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ ...settings, ...changed }).filter(([, value]) => value !== 'none');
  return `---\n${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n---\n\n${body}\n`;
}

/** What the easy-read rules find in the text of a guide. A guide that the dialect refuses is a fault of the test. */
export function findIn(text: string, locale: Locale = 'en'): { problems: Problem[]; easyRead: ReturnType<typeof checkEasyRead>['easyRead'] } {
  const file = `content/${locale}/guides/money.mdx`;
  const path = `/${locale}/guides/money/`;
  const { settings: read, lines, body, problems } = parseFile(text, file, path, guideSchema);
  if (!read || !body.tree) throw new Error(`${text}\n${JSON.stringify(problems)}`);
  return checkEasyRead({ tree: body.tree, text, locale, kind: 'guide', path, file, settings: read, settingLines: lines }, context(locale !== 'en'));
}

/** A guide without a fault around a sentence, or around blocks. */
export function guideAround(words: string, locale: Locale = 'en'): string {
  const isBlocks = /^[<#|-]|^\*\*|\n\n/.test(words) && !/^<(?:Word|Fact)/.test(words);
  const idea = isBlocks ? words : `<Idea picture="idea">\n${words}\n</Idea>`;
  const translated = locale === 'en' ? {} : { title: 'NHS', description: 'NHS.', translationMethod: 'person', translatedBy: 'Amina Khan' };
  return guideWith(`<Note kind="about" picture="note">\nNHS.\n</Note>\n\n## NHS\n\n${idea}`, translated);
}

/** The easy-read rules that find something in a sentence or in blocks, each once, but for the one that every unchecked guide breaks. */
export function rulesFor(words: string, locale: Locale = 'en'): string[] {
  const { problems } = findIn(guideAround(words, locale), locale);
  return [...new Set(problems.map(({ rule }) => rule as string))].filter((rule) => rule !== 'check-the-facts').sort();
}

/** Leaves out what the easy-read rules found. */
export const withoutEasyRead = (problems: readonly Problem[]): Problem[] => problems.filter(({ rule }) => !Object.hasOwn(easyReadRules, rule));
