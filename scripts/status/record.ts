import { readFileSync, writeFileSync } from 'node:fs';
import type { AnyRecord } from '../../src/load/body-record.ts';
import type { SiteContent } from '../../src/load/site-content.ts';
import { isLocale, localeInfo } from '../../src/locale/table.ts';
import { suggest } from '../../src/problem/suggest.ts';
import { UsageError } from '../../src/site/site-options.ts';
import { countChanges, makeRecord, writeRecord } from '../../src/translation/make-record.ts';
import { setSettings } from '../../src/translation/set-settings.ts';

export interface Recording {
  /** A language, or a language and a guide: "ur" or "ur/complaints". */
  which: string;
  /** A person has compared every part with the first language. */
  all: boolean;
  /** Who has checked the words, when and how. */
  check?: { by: string; on: string; review: 'community' | 'professional' };
}

/** Writes into translations what their parts were made from, and who checked them. Returns a line for each file. */
export function recordTranslations(site: SiteContent, { which, all, check }: Recording): string[] {
  const records = findTranslations(site, which);
  if (check && records.length > 1) throw new UsageError(`Who checks a guide says which one: --record ${which}/GUIDE`);
  return records.map((record) => {
    const { path, file, parts, settings } = record;
    const comparison = site.comparisons.get(file)!;
    // What an edition takes over from its guide is written down there.
    const inherited = new Set(parts.flatMap(({ id, isInherited }) => (isInherited ? [id] : [])));
    const made = makeRecord({ parts, comparison, before: settings.madeFrom, all, isChecked: check !== undefined }).filter(
      ({ id }) => !inherited.has(id),
    );
    const text = readFileSync(path, 'utf8');
    const checked = check && { review: check.review, checkedBy: check.by, checkedOn: check.on };
    const fresh = setSettings(text, { ...checked, madeFrom: writeRecord(made, parts) });
    if (fresh !== text) writeFileSync(path, fresh);
    const count = countChanges(settings.madeFrom, made);
    const left = comparison.pairs.filter(
      ({ own, source }) => !inherited.has(own.id) && made.find(({ id }) => id === own.id)?.source !== source.fingerprint,
    ).length;
    const toSee =
      left === 0
        ? ''
        : ` ${left} still say what was changed in ${localeInfo(site.locales[0]!).englishName}: mend them, or add --all when they are right.`;
    return fresh === text ? `${file} is the same already.${toSee}` : `${file}: ${count} ${count === 1 ? 'part' : 'parts'} written down.${toSee}`;
  });
}

function findTranslations({ locales, guides, heldBack, pages, letters, comparisons }: SiteContent, which: string): AnyRecord[] {
  const [tag = '', id] = which.split('/');
  const others = locales.slice(1);
  if (!isLocale(tag) || !others.includes(tag)) throw new UsageError(`There are no translations into "${tag}". ${suggest(tag, others)}`);
  const own = [...guides, ...heldBack, ...pages, ...letters].filter(({ locale, file }) => locale === tag && comparisons.has(file));
  const found = own.filter((record) => id === undefined || id === '' || record.id === id);
  if (found.length > 0) return found;
  throw new UsageError(
    `There is no translation "${which}". ${suggest(
      id ?? '',
      own.map((record) => record.id),
    )}`,
  );
}
