import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRobots, makeSitemap } from '../../../src/publish/sitemap.ts';
import type { PlannedPage } from '../../../src/site/page-plan.ts';

const page = (more: Partial<PlannedPage>): PlannedPage => ({ route: 'home', locale: 'en', path: '/en/', key: '', alternates: ['en'], ...more });

test('the sitemap lists each page with its other languages, below the base', () => {
  const map = makeSitemap([page({ alternates: ['en', 'ur'] })], 'https://example.org', '/sub/');
  assert.match(
    map,
    /<url><loc>https:\/\/example\.org\/sub\/en\/<\/loc><xhtml:link rel="alternate" hreflang="en" href="https:\/\/example\.org\/sub\/en\/"\/><xhtml:link rel="alternate" hreflang="ur" href="https:\/\/example\.org\/sub\/ur\/"\/><\/url>/,
  );
  assert.match(map, /<url><loc>https:\/\/example\.org\/sub\/<\/loc><\/url>/);
});

test('search, the page for wrong addresses and guides in two languages are not in the sitemap', () => {
  const map = makeSitemap(
    [
      page({ route: 'search', path: '/en/search/' }),
      page({ route: 'not-found', path: '/en/404/' }),
      page({ route: 'pair', path: '/en/guides/a/with/ur/' }),
    ],
    'https://example.org',
    '/',
  );
  assert.equal(map.match(/<loc>/g)!.length, 1);
});

test('a language that is part of another word of the address stays', () => {
  const map = makeSitemap([page({ locale: 'so', path: '/so/guides/so/', alternates: ['so', 'en'] })], 'https://example.org', '/');
  assert.match(map, /hreflang="en" href="https:\/\/example\.org\/en\/guides\/so\/"/);
});

test('robots.txt names the sitemap only when the address of the site is known', () => {
  assert.equal(makeRobots('https://example.org', '/sub/'), 'User-agent: *\nAllow: /\nSitemap: https://example.org/sub/sitemap.xml\n');
  assert.equal(makeRobots(undefined, '/'), 'User-agent: *\nAllow: /\n');
});
