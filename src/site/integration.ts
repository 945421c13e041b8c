import type { AstroIntegration } from 'astro';
import { printProblems } from '../problem/print.ts';
import { currentSite, hasSite, provideSite } from './current.ts';
import { loadCheckedSite } from './load-checked-site.ts';
import { siteOptions } from './site-options.ts';

/**
 * Gives the checked site to Astro's pages. `npm run build` has loaded it by then; "astro build" or "astro dev" alone
 * load it here and are just as strict: with an error in the content nothing is built.
 */
export function plainleaf(): AstroIntegration {
  return {
    name: 'plainleaf',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        if (!hasSite()) {
          const options = siteOptions([]);
          const { site, problems, files } = await loadCheckedSite(options);
          if (!site) {
            process.stderr.write(`${printProblems(problems, files)}\n`);
            process.exit(1);
          }
          provideSite(site);
        }
        const { base, origin } = currentSite().options;
        updateConfig({ base, ...(origin === undefined ? {} : { site: origin }) });
      },
    },
  };
}
