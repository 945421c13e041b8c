import { relative } from 'node:path';
import { loadSite } from '../src/load/load-site.ts';
import { printProblems } from '../src/problem/print.ts';
import { engineVersion } from '../src/site/engine-version.ts';
import { siteOptions, UsageError } from '../src/site/site-options.ts';
import { askInTerminal, canAsk, Cancelled } from './new/ask.ts';
import { newOrganisation, newService } from './new/directory.ts';
import { newGuide } from './new/guide.ts';
import { newLetter } from './new/letter.ts';
import { newLocale } from './new/locale.ts';
import { newTerm } from './new/term.ts';
import { kindOf, readWishes } from './new/wishes.ts';

const makers = { guide: newGuide, letter: newLetter, term: newTerm, locale: newLocale, service: newService, organisation: newOrganisation };

/** Writes a correct starting file, and asks for what was not said. Returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const wishes = readWishes(args);
  const ask = canAsk() ? askInTerminal : undefined;
  const kind = await kindOf(wishes, ask);
  const options = siteOptions(wishes.rest);
  const { site, problems, files } = await loadSite({ ...options, version: engineVersion() });
  if (!site) {
    console.error(printProblems(problems, files));
    return 1;
  }
  console.log(relative(process.cwd(), await makers[kind]({ wishes, site, options, problems, ask })));
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Cancelled)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
