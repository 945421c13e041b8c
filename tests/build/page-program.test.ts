import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { endOf, start } from '../support/build.ts';
import { changedSite, goodSite } from '../support/content-folder.ts';
import { projectDir, temporaryFolder } from '../support/project.ts';

const place = temporaryFolder();
const from = (path: string): string => JSON.stringify(pathToFileURL(join(projectDir, path)).href);

/** Loads a site, does something, and asks for one page of it, or for something else. */
function ask(content: string, between: string, what = `(await pages.render('/en/guides/savings/')).slice(0, 15)`): Promise<{ text: string }> {
  const program = `
    import { appendFileSync } from 'node:fs';
    import { openPageProgram } from ${from('scripts/build/page-program.ts')};
    import { Frames } from ${from('src/guides/frames.ts')};
    import { guidePage } from ${from('src/guides/guide-page.ts')};
    import { pairPage } from ${from('src/guides/pair-page.ts')};
    import { provideFrame, provideSite } from ${from('src/site/current.ts')};
    import { loadCheckedSite } from ${from('src/site/load-checked-site.ts')};
    import { planPages } from ${from('src/site/page-plan.ts')};
    import { siteOptions } from ${from('src/site/site-options.ts')};
    const { site } = await loadCheckedSite(siteOptions(['--content', ${JSON.stringify(content)}]));
    provideSite(site);
    const pages = await openPageProgram(site.options);
    ${between}
    try {
      console.log(${what});
    } catch (error) {
      console.log('stopped:', error.message);
    }`;
  const file = join(place, 'ask.mjs');
  writeFileSync(file, program);
  return endOf(start(process.execPath, [file], { PLAINLEAF_CACHE: join(place, 'cache') }));
}

test('the program of pages gives a page that is asked for by its address', async () => {
  assert.equal((await ask(changedSite({}), '')).text.trim(), '<!DOCTYPE html>');
});

test('a guide that is put into a frame is the page that Astro makes of it as a whole', async () => {
  const between = `
    const frames = new Frames((frame, path) => {
      provideFrame(frame);
      return pages.render(path);
    });
    const made = { guide: guidePage, pair: pairPage };
    const compared = [];
    for (const page of planPages(site).filter(({ route }) => route in made)) {
      const [framed, whole] = [await frames.fill(made[page.route](site, page)), await pages.render(page.path)];
      compared.push([page.path, framed === whole]);
    }`;
  const { text } = await ask(goodSite, between, 'JSON.stringify(compared)');
  const compared = JSON.parse(text) as [path: string, isSame: boolean][];
  assert.ok(compared.some(([path]) => path.includes('/with/')), text);
  assert.deepEqual(
    compared.filter(([, isSame]) => !isSame),
    [],
  );
});

test('a guide that changes while the site is built stops the build, in one line and without a stack trace', async () => {
  const content = changedSite({});
  const { text } = await ask(content, `appendFileSync(${JSON.stringify(join(content, 'en/guides/savings.mdx'))}, 'More words.\\n');`);
  assert.match(text.trim(), /^stopped: content\/en\/guides\/savings\.mdx changed while the site was built\. Build it again\.$/);
});

test('an address that is no page stops the build', async () => {
  const { text } = await ask(changedSite({}), `pages.render = ((render) => () => render('/en/nowhere/else/at/all/'))(pages.render);`);
  assert.match(text.trim(), /^stopped: No page of the program stands at \/en\/nowhere\/else\/at\/all\/\.$/);
});
