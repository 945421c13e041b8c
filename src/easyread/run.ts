import type { Problem, Severity } from '../problem/problem.ts';
import type { Allowance } from '../schema/guide.ts';
import { pageRules, siteRules, type EasyReadRuleId } from './all-rules.ts';
import { makeDocument, type Document, type DocumentSettings, type DocumentSource, type Profile } from './document.ts';
import type { Context, Finding, PageRule, RuleSeverity } from './rule.ts';
import { Silence } from './silence.ts';
import type { Outline, SiteFacts } from './site-facts.ts';

/** What is kept of a guide once its own rules have run. */
export interface EasyRead {
  outline: Outline;
  /** Places in the "allow" list of entries that silenced something. */
  used: number[];
  /** How many messages were silenced. */
  silenced: number;
}

export interface EasyReadSource extends DocumentSource {
  file: string;
  settings: DocumentSettings & { allow?: readonly Allowance[] | undefined };
}

/** Runs every rule that needs nothing but the guide. */
export function checkEasyRead(source: EasyReadSource, context: Context): { problems: Problem[]; easyRead: EasyRead } {
  const document = makeDocument(source);
  const silence = new Silence(source.settings.allow);
  const problems = pageRules.flatMap((rule: PageRule<EasyReadRuleId>) => {
    if (!runsIn(rule, document) || (!context.withAdvice && !mayStop(rule, document))) return [];
    return rule.check(document, context).flatMap((finding): Problem[] => {
      const severity = severityOf(rule.severity, document.profile, document.settings.review, finding.severity);
      if (severity === 'off' || silence.covers(rule.id, aboutOf(finding))) return [];
      return [{ rule: rule.id, severity, file: source.file, ...document.placeOf(finding.at), message: finding.message, help: finding.help }];
    });
  });
  return { problems, easyRead: { outline: outlineOf(document), used: silence.used, silenced: silence.count } };
}

/** A guide with what it silences, for the rules that compare guides. */
export type SilencingGuide = SiteFacts['guides'][number] & { allow: readonly Allowance[]; used: readonly number[] };

/** Runs the rules that compare guides, and looks for silences that nothing needs. */
export function checkSiteEasyRead(
  site: Omit<SiteFacts, 'guides'> & { guides: readonly SilencingGuide[] },
  withAdvice: boolean,
): {
  problems: Problem[];
  silenced: number;
} {
  const silences = new Map(site.guides.map((guide) => [guide.file, new Silence(guide.allow, guide.used)]));
  // A rule that only warns about translations that nobody checked has no error to find in them.
  const withErrors = withAdvice
    ? site
    : { ...site, guides: site.guides.map((guide) => (guide.review === 'none' ? { ...guide, comparison: undefined } : guide)) };
  const problems = siteRules
    .filter(({ severity }) => withAdvice || severity.easy === 'error' || severity.plain === 'error')
    .flatMap((rule) =>
      rule
        .checkSite(rule.severity.unchecked === undefined ? site : withErrors)
        .flatMap(({ guide, place, message, help, severity: own }): Problem[] => {
          const severity = severityOf(rule.severity, guide?.outline.profile ?? 'easy', guide?.review, own);
          if (severity === 'off' || (guide && silences.get(guide.file)!.covers(rule.id, message))) return [];
          return [{ rule: rule.id, severity, ...place, message, help }];
        }),
    );
  const unused = site.guides.flatMap((guide) =>
    silences.get(guide.file)!.problems({ file: guide.file, line: guide.settingLines['allow'] ?? 1, column: 1 }),
  );
  const silenced = [...silences.values()].reduce((sum, { count }) => sum + count, 0);
  if (!withAdvice) return { problems: problems.filter(({ severity }) => severity === 'error'), silenced };
  return { problems: [...problems, ...unused], silenced };
}

function runsIn({ locales, onlyGuides }: PageRule, { locale, kind }: Document): boolean {
  return (locales === undefined || locales.includes(locale)) && !(onlyGuides && kind !== 'guide');
}

/** True when a finding of the rule can stop the site. */
function mayStop({ severity, mayBeError }: PageRule, { profile, settings }: Document): boolean {
  if (mayBeError) return true;
  return severity[profile] === 'error' && (severity.unchecked === undefined || (settings.review ?? 'none') !== 'none');
}

/** How bad a finding is: a guide that says that nobody checked it yet may go out with what a checker would refuse. */
function severityOf(severity: RuleSeverity, profile: Profile, review: DocumentSettings['review'], own: Severity | undefined): Severity | 'off' {
  const usual = severity[profile];
  if (usual === 'off') return 'off';
  if (severity.unchecked !== undefined && (review ?? 'none') === 'none' && (own ?? usual) === 'error') return severity.unchecked;
  // A finding may be milder than its rule in easy read, and is never worse in plain language.
  if (own === 'error' && profile === 'plain' && usual !== 'error') return usual;
  return own ?? usual;
}

function aboutOf({ at }: Finding): string {
  if ('setting' in at) return at.setting;
  const { block, index } = at;
  const sentence = block.sentences.findLast(({ start }) => start <= index);
  return sentence ? block.rawText.slice(sentence.start, sentence.start + sentence.text.length) : block.rawText;
}

function outlineOf({ blocks, profile, placeOf }: Document): Outline {
  const body = blocks.slice(2).filter(({ kind }) => kind !== 'cell');
  const lines = body.map((block) => placeOf({ block, index: 0 }).line);
  const heading = body.findIndex(({ kind }) => kind === 'heading');
  return {
    profile,
    blocks: body.map(({ kind, picture }) => (picture === undefined ? kind : `${kind}:${picture}`)),
    lines,
    firstHeading: heading === -1 ? Number.MAX_SAFE_INTEGER : lines[heading]!,
  };
}
