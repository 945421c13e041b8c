import type { z } from 'zod';
import { addresses } from '../locale/addresses.ts';
import { isLocale } from '../locale/table.ts';
import { anchorIds } from '../mdx/anchors.ts';
import { checkSettingNames, checkUses, type Add, type Known } from '../mdx/check-names.ts';
import { parseFile } from '../mdx/parse-guide.ts';
import { sortProblems, type Problem } from '../problem/problem.ts';
import { contactsSchema, localContactsSchema } from '../schema/contact.ts';
import { factsSchema } from '../schema/fact.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { guideSchema, pageSchema, type GuideSettings, type SitePage } from '../schema/guide.ts';
import { termsSchema } from '../schema/term.ts';
import { parseYaml } from '../schema/parse-yaml.ts';

/** A file as it would be saved. `file` is its path below the content folder, such as en/guides/money.mdx. */
export interface FileToSave {
  file: string;
  text: string;
}

/** Everything that is wrong with some files, in the words of the checker of the build. */
export function checkFiles(files: readonly FileToSave[], known: Known): Problem[] {
  const problems: Problem[] = [];
  const add: Add = (rule, place, message, help, severity = 'error') => void problems.push({ rule, severity, ...place, message, help });
  const bodies = files.flatMap(({ file, text }) => {
    const [, locale = '', kind, id = ''] = /^([^/]+)\/(guides|pages)\/([^/]+)\.mdx$/.exec(file) ?? [];
    if (!isLocale(locale)) return [];
    const path = kind === 'guides' ? addresses.guide(locale, id) : addresses.sitePage(locale, id as SitePage);
    const parsed = parseFile<z.ZodType>(text, file, path, kind === 'guides' ? guideSchema : pageSchema);
    problems.push(...parsed.problems);
    return [{ ...parsed, file, locale, path, isGuide: kind === 'guides' }];
  });
  // What is saved now may be what a link in it leads to.
  const paths = new Map(known.paths);
  for (const { path, body } of bodies) paths.set(path, body.tree && new Set(anchorIds(body.tree).values()));
  for (const { file, locale, body, settings, lines, isGuide } of bodies) {
    checkUses({ file, locale, uses: body.uses }, { ...known, paths }, add);
    if (isGuide && settings) checkSettingNames({ file, settings: settings as GuideSettings, settingLines: lines }, known, add);
  }
  for (const { file, text } of files) {
    const schema = file.endsWith('.yaml') ? listSchema(file) : undefined;
    if (schema) problems.push(...parseYaml({ text, file }, schema).problems);
  }
  return sortProblems(problems);
}

function listSchema(file: string): z.ZodType | undefined {
  if (file === 'facts.yaml') return factsSchema;
  if (file === 'contacts.yaml') return contactsSchema;
  if (file.endsWith('/terms.yaml')) return termsSchema;
  return file.endsWith('/contacts.yaml') ? localContactsSchema : glossarySchema;
}
