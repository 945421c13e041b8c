import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteSchema, type SiteSettings } from '../../../src/schema/site.ts';
import { suggestLinks } from '../../../src/site/suggest-links.ts';

const site = (own: object): SiteSettings => siteSchema.parse({ name: 'Small Site', locales: ['en'], topics: ['money'], ...own });
const page = { page: 'https://example.net/ur/guides/savings/?a=1&b=2', locale: 'ur' as const, version: '0123456789', subject: 'About: پیسے & more' };
const form = 'https://github.com/our-group/our-site/issues/new?template=mistake.yml';

test('the form gets the page, the language and the version, and nothing in them can end the value', () => {
  const { form: address, email } = suggestLinks(site({ suggest: { form } }), page);
  assert.equal(email, undefined);
  assert.equal(address, `${form}&page=https%3A%2F%2Fexample.net%2Fur%2Fguides%2Fsavings%2F%3Fa%3D1%26b%3D2&language=Urdu%20(ur)&version=0123456789`);
  const { searchParams } = new URL(address!);
  assert.deepEqual([searchParams.get('template'), searchParams.get('page')], ['mistake.yml', page.page]);
});

test('a form without a question mark gets one, and a #place stays at the end', () => {
  const { form: address } = suggestLinks(site({ suggest: { form: 'https://example.org/form#top' } }), page);
  const { search, hash, searchParams } = new URL(address!);
  assert.ok(search.startsWith('?page='));
  assert.deepEqual([hash, searchParams.get('version')], ['#top', '0123456789']);
});

test('an email has page, language and version in its text', () => {
  const { form: none, email } = suggestLinks(site({ suggest: { email: 'us@example.org' }, contact: 'hello@example.org' }), page);
  assert.equal(none, undefined);
  const [to, parts] = email!.split('?');
  assert.equal(to, 'mailto:us@example.org');
  const values = new URLSearchParams(parts);
  assert.deepEqual([values.get('subject'), values.get('body')], [page.subject, `${page.page}\nur\n0123456789\n\n`]);
});

test('without a setting of its own, suggestions go to the email address of the site; without one there is no link', () => {
  assert.match(suggestLinks(site({ contact: 'hello@example.org' }), page).email!, /^mailto:hello@example\.org\?/);
  assert.match(suggestLinks(site({ contact: 'hello@example.org', suggest: { form } }), page).email!, /^mailto:hello@example\.org\?/);
  assert.deepEqual(suggestLinks(site({}), page), {});
  assert.deepEqual(suggestLinks(site({ contact: { web: 'https://example.org/' } }), page), {});
});
