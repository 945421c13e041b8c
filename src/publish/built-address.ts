import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** For which address a site was built, as its own robots.txt and _headers say. Undefined: there is no built site in the folder. */
export function builtAddress(dir: string): { base: string; origin?: string } | undefined {
  try {
    const [, base] = /^(\/.*)\*$/m.exec(readFileSync(join(dir, '_headers'), 'utf8')) ?? [];
    if (base === undefined) return undefined;
    const [, sitemap] = /^Sitemap: (.+)$/m.exec(readFileSync(join(dir, 'robots.txt'), 'utf8')) ?? [];
    return { base, ...(sitemap === undefined ? {} : { origin: new URL(sitemap).origin }) };
  } catch {
    return undefined;
  }
}
