import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { projectDir } from './project.ts';

/** Lets a page import the site's browser code by its name in src, such as /src/client/search-index.ts. */
export async function serveClientCode(page: Page): Promise<void> {
  await page.route('**/src/**/*.ts', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: stripTypeScriptTypes(readFileSync(join(projectDir, new URL(route.request().url()).pathname), 'utf8')),
    }),
  );
}
