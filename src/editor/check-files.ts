import type { z } from 'zod';
import { checkBody } from '../easyread/check-body.ts';
import { checkSiteEasyRead } from '../easyread/run.ts';
import type { GlossaryFacts } from '../easyread/site-facts.ts';
import { addresses } from '../locale/addresses.ts';
import { isLocale, type Locale } from '../locale/table.ts';
import { anchorIds } from '../mdx/anchors.ts';
import { checkSettingNames, checkUses, type Add } from '../mdx/check-names.ts';
import { sortProblems, type Problem } from '../problem/problem.ts';
import { contactsSchema, localContactsSchema } from '../schema/contact.ts';
import { factsSchema } from '../schema/fact.ts';
import { glossarySchema } from '../schema/glossary.ts';
import type { GuideSettings, SitePage } from '../schema/guide.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { serviceSchema } from '../schema/service.ts';
import { termsSchema } from '../schema/term.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import type { Surroundings } from './editor-data.ts';

/** A file as it would be saved. `file` is its path in the repository, such as content/en/guides/money.mdx. */
export interface FileToSave {
  file: string;
  text: string;
}

/** Everything that is wrong with the files of one entry, in the words of the checker of the build. */
export function checkFiles(files: readonly FileToSave[], { known, contexts, first }: Surroundings): Problem[] {
  const problems: Problem[] = [];
  const add: Add = (rule, place, message, help, severity = 'error') => void problems.push({ rule, severity, ...place, message, help });
  const bodies = files.flatMap(({ file, text }) => {
    // An edition for a community has a point in its name. It can only be read together with its guide.
    const [, locale = '', folder, id = ''] = /([^/]+)\/(guides|pages)\/([^/.]+)\.mdx$/.exec(file) ?? [];
    if (!isLocale(locale)) return [];
    const kind = folder === 'guides' ? ('guide' as const) : ('page' as const);
    const path = kind === 'guide' ? addresses.guide(locale, id) : addresses.sitePage(locale, id as SitePage);
    const checked = checkBody({ kind, locale, file, path, text }, contexts.get(locale)!);
    problems.push(...checked.problems);
    return [{ ...checked, file, locale, path, kind }];
  });
  // What is saved now may be what a link in it leads to.
  const paths = new Map(known.paths);
  for (const { path, body } of bodies) paths.set(path, body.tree && new Set(anchorIds(body.tree).values()));
  for (const { file, locale, body, settings, lines, kind } of bodies) {
    checkUses({ file, locale, uses: body.uses }, { ...known, paths }, add);
    if (kind === 'guide' && settings) checkSettingNames({ file, settings: settings as GuideSettings, settingLines: lines }, known, add);
  }
  const glossaries = new Map<Locale, GlossaryFacts>();
  for (const { file, text } of files) {
    const schema = file.endsWith('.yaml') ? listSchema(file) : undefined;
    if (!schema) continue;
    const { value, problems: found, placeOf } = parseYaml<z.ZodType>({ text, file }, schema);
    problems.push(...found);
    const locale = file.split('/').at(-2) ?? '';
    if (schema === glossarySchema && value && isLocale(locale)) glossaries.set(locale, { file, words: value as GlossaryFacts['words'], placeOf });
  }
  return sortProblems([...problems, ...checkLists(glossaries, first)]);
}

/** What the easy-read rules find in lists. The rules that compare guides are left to the check of the pull request. */
const checkLists = (glossaries: ReadonlyMap<Locale, GlossaryFacts>, first: Locale): Problem[] =>
  checkSiteEasyRead({ first, glossaries, guides: [], pictures: new Map(), pictureNames: new Set(), terms: new Map() }, true).problems;

function listSchema(file: string): z.ZodType {
  if (/\/services\/[^/]+$/.test(file)) return serviceSchema;
  if (/\/organisations\/[^/]+$/.test(file)) return organisationSchema;
  const [folder = '', name] = file.split('/').slice(-2);
  if (name === 'facts.yaml') return factsSchema;
  if (name === 'glossary.yaml') return glossarySchema;
  if (name === 'terms.yaml') return termsSchema;
  return isLocale(folder) ? localContactsSchema : contactsSchema;
}
