import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { loadSite } from '../src/load/load-site.ts';
import type { Locale } from '../src/locale/table.ts';
import type { Problem } from '../src/problem/problem.ts';
import { engineVersion } from '../src/site/engine-version.ts';
import type { BuildOptions } from '../src/site/site-options.ts';

/** Checks a guide or letter as if it stood in the content folder, and gives only the problems it brings. */
export async function checkDraft(
  text: string,
  { kind = 'guide', id, into }: { kind?: 'guide' | 'letter'; id: string; into: Locale },
  options: BuildOptions,
  known: readonly Problem[],
): Promise<Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plainleaf-draft-'));
  try {
    const path = join(folder, `${id}.mdx`);
    writeFileSync(path, text);
    const file = `${basename(options.contentDir)}/${into}/${kind}s/${id}.mdx`;
    const { problems } = await loadSite({
      ...options,
      version: engineVersion(),
      drafts: [{ kind, locale: into, id, path, file }],
    });
    const before = new Set(known.map((problem) => JSON.stringify(problem)));
    return problems.filter((problem) => problem.file === file || !before.has(JSON.stringify(problem)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
