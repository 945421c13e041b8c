import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isolate } from '../../src/components/isolate.ts';
import type { PageContext } from '../../src/components/page-context.ts';
import { makeTranslate, type Messages } from '../../src/locale/messages.ts';
import { localeInfo, type Locale } from '../../src/locale/table.ts';
import { checkTree } from '../../src/mdx/check-tree.ts';
import { parseBody } from '../../src/mdx/parse-body.ts';
import { renderBody, type RenderedBody } from '../../src/mdx/render.ts';
import type { Fact } from '../../src/schema/fact.ts';
import { projectDir } from './project.ts';

const path = '/en/guides/money/';
const passport = { source: 'x', seen: '2026-11-22', checkBy: '2027-11-22' };
const facts: Record<string, Fact> = {
  limit: { kind: 'money', value: 23250, ...passport },
  phone: { kind: 'phone', value: '0300 061 0614', ...passport },
  wait: { kind: 'duration', value: 12, unit: 'month', ...passport },
};

/** The interface words of a locale, as they stand in its file. */
export function messagesOf(locale: Locale): Messages {
  return JSON.parse(readFileSync(join(projectDir, 'locales', `${locale}.json`), 'utf8')) as Messages;
}

/** What a page of a small made-up site knows. */
export function pageContext(locale: Locale = 'en'): PageContext {
  const info = localeInfo(locale);
  return {
    locale,
    info,
    t: makeTranslate(locale, messagesOf(locale)),
    url: (address) => `/${address.replace(/^\//, '')}`,
    text: (words) => isolate(words, info),
    picture: (id) => ({ id, width: 72, height: 72, src: `pictures/${id}.svg`, sources: [] }),
    word: (id) => ({ id, word: id, meaning: `what ${id} means` }),
    contact: (id) => ({ id, name: 'Your council', isEnglishName: locale !== 'en', phone: facts['phone']! }),
    fact: (id) => facts[id]!,
    once: (_, make) => make(),
    page: (address) => ({ path: address }),
    words: new Set(),
    picturesShown: 0,
  };
}

/** A body as it is rendered; it must be a good one. */
export function render(body: string, locale: Locale = 'en', context: PageContext = pageContext(locale)): RenderedBody {
  const { tree } = parseBody(body, 'a.mdx');
  const checked = tree && checkTree(tree, { file: 'a.mdx', path }).tree;
  if (!checked) throw new Error(`This body is not good: ${body}`);
  return renderBody(checked, path, context);
}

/** The HTML of a body, with the spaces between tags made plain. */
export function htmlOf(body: string, locale: Locale = 'en'): string {
  const { about, html } = render(body, locale);
  return `${about}${html}`.replace(/\s+/g, ' ').replace(/> </g, '><').replace(/ >/g, '>').trim();
}
