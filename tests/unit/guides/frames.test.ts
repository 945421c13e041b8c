import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../../src/components/html.ts';
import { Frames, wordsMark, type FramedPage } from '../../../src/guides/frames.ts';
import type { Frame } from '../../../src/site/frame.ts';

function guide(id: string, title: string, alternates: Frame['alternates'] = ['en', 'ur']): FramedPage {
  const frame: FramedPage['frame'] = (own) => ({ ...own, locale: 'en', path: `/en/guides/${own.id}/`, alternates, route: 'guide' });
  return { id, title, description: `About "${id}"`, words: html`<p>${title}</p>`, frame };
}

function drawn(): { frames: Frames; made: Frame[] } {
  const made: Frame[] = [];
  const frames = new Frames((frame) => {
    made.push(frame);
    const { title, description, path, alternates } = frame;
    return Promise.resolve(
      `<title>${title} – Site</title><meta content="${description}"><a href="${path}">${alternates.join()}</a>${wordsMark}<p>End`,
    );
  });
  return { frames, made };
}

test('a page stands in its frame with its own title, description, address and words', async () => {
  const { frames } = drawn();
  const page = await frames.fill(guide('tea-and-cake', 'Tea & cake <now>'));
  assert.equal(
    page,
    '<title>Tea &amp; cake &lt;now&gt; – Site</title><meta content="About &quot;tea-and-cake&quot;"><a href="/en/guides/tea-and-cake/">en,ur</a><p>Tea &amp; cake &lt;now&gt;</p><p>End',
  );
});

test('guides that differ only in their words share one frame', async () => {
  const { frames, made } = drawn();
  for (const id of ['guides', 'en', 'words']) assert.match(await frames.fill(guide(id, id)), new RegExp(`href="/en/guides/${id}/">en,ur<`));
  assert.equal(made.length, 1);
  assert.match(await frames.fill(guide('tea', 'Tea', ['en'])), /">en</);
  assert.equal(made.length, 2);
});

test('words that look like a mark stay words', async () => {
  const { frames } = drawn();
  assert.match(await frames.fill(guide('a', 'title id words $& $1')), /<title>title id words \$&amp; \$1 – Site</);
});
