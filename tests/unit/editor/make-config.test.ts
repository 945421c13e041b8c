import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntryCollection, Field, FileCollection } from '@sveltia/cms';
import { makeConfig } from '../../../src/editor/make-config.ts';
import { editorSchema } from '../../../src/schema/site.ts';
import { guideSchema } from '../../../src/schema/guide.ts';
import { smallSite } from '../../support/editor.ts';

const config = makeConfig(smallSite);
const [guides, pages] = config.collections as [EntryCollection, EntryCollection];
const lists = config.collections?.at(-1) as FileCollection;
const field = (name: string): Field & Record<string, unknown> => guides.fields.find((each) => each.name === name) as Field & Record<string, unknown>;

// A command writes the record of a translation; no form shows it.
const settings = Object.entries(guideSchema.shape).filter(([name]) => name !== 'madeFrom');

test('the form of a guide has a field for every setting of the schema, with its help, and one for the words', () => {
  assert.deepEqual(guides.fields.map(({ name }) => name).sort(), [...settings.map(([name]) => name), 'body'].sort());
  for (const [name, part] of settings) assert.equal(field(name)['hint'], part.description, name);
});

test('settings become the right kind of field', () => {
  assert.equal(field('title').widget, 'string');
  assert.deepEqual(field('topic')['options'], [{ label: 'money: Money', value: 'money' }]);
  assert.equal(field('help')['multiple'], true);
  assert.deepEqual([field('written').widget, field('written')['format']], ['datetime', 'YYYY-MM-DD']);
  assert.deepEqual(field('review')['options'], ['none', 'community', 'professional']);
  assert.equal(field('draft').widget, 'boolean');
  assert.equal(field('sources').widget, 'list');
  assert.deepEqual([field('title').required, field('review').required], [true, false]);
});

test('a translation takes over what is the same everywhere, and has words of its own', () => {
  assert.deepEqual(
    ['topic', 'order', 'picture', 'help'].map((name) => field(name).i18n),
    ['duplicate', 'duplicate', 'duplicate', 'duplicate'],
  );
  assert.deepEqual(
    ['title', 'body', 'review'].map((name) => field(name).i18n),
    [true, true, true],
  );
});

test('files are where the build looks for them, in the folder that site.yaml names', () => {
  assert.deepEqual([guides.folder, guides.extension, pages.folder], ['content/{{locale}}/guides', 'mdx', 'content/{{locale}}/pages']);
  assert.deepEqual(
    lists.files.map(({ file }) => file),
    ['content/{{locale}}/glossary.yaml', 'content/{{locale}}/contacts.yaml', 'content/contacts.yaml', 'content/facts.yaml'],
  );
});

test('changes are sent for checking, by people from outside too', () => {
  assert.equal(config.publish_mode, 'editorial_workflow');
  assert.deepEqual(config.backend, {
    name: 'github',
    repo: 'owner/name',
    branch: 'main',
    open_authoring: true,
    auth_scope: 'public_repo',
    auth_methods: ['token'],
  });
});

test('a sign-in helper is asked at its own address', () => {
  const settings = { ...smallSite.settings, signIn: 'https://sign-in.example.org/github/auth' };
  const { backend } = makeConfig({ ...smallSite, settings }) as { backend: object };
  assert.partialDeepStrictEqual(backend, { base_url: 'https://sign-in.example.org', auth_endpoint: 'github/auth' });
});

test('site.yaml switches the editor on with a repository; anything unclear is refused', () => {
  assert.deepEqual(editorSchema.parse({ backend: 'github', repo: 'owner/name' }), smallSite.settings);
  for (const wrong of [
    {},
    { backend: 'github' },
    { backend: 'other', repo: 'owner/name' },
    { backend: 'github', repo: 'https://github.com/owner/name' },
    { backend: 'github', repo: 'owner/name', folder: '../secrets' },
    { backend: 'github', repo: 'owner/name', signIn: "https://x.org; script-src 'unsafe-inline'" },
  ])
    assert.equal(editorSchema.safeParse(wrong).success, false, JSON.stringify(wrong));
});
