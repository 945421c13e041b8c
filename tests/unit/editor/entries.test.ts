import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { EntryCollection, Field } from '@sveltia/cms';
import { checkFiles } from '../../../src/editor/check-files.ts';
import { surroundingsFrom } from '../../../src/editor/editor-data.ts';
import { entryCollections } from '../../../src/editor/entry-collections.ts';
import { makeReadEntry, makeWriteEntry } from '../../../src/editor/entry-file.ts';
import { serviceSchema } from '../../../src/schema/service.ts';
import { goodSite } from '../../support/content-folder.ts';
import { smallSite } from '../../support/editor.ts';

const [services, organisations] = entryCollections(smallSite) as [EntryCollection, EntryCollection];
const field = (name: string): Field & Record<string, unknown> =>
  services.fields.find((each) => each.name === name) as Field & Record<string, unknown>;
const read = makeReadEntry('en');
const write = makeWriteEntry('en');
const advice = readFileSync(join(goodSite, 'services/advice.yaml'), 'utf8');

test('the form of a service has a field for every setting of the schema, with its help', () => {
  const settings = Object.entries(serviceSchema.shape);
  assert.deepEqual(
    services.fields.map(({ name }) => name),
    settings.map(([name]) => name),
  );
  for (const [name, part] of settings) assert.equal(field(name)['hint'], part.description, name);
  assert.deepEqual([services.folder, organisations.folder, services.extension], ['content/services', 'content/organisations', 'yaml']);
});

test('words have a line for each language, phones and the place have fields of their own, and names are chosen from lists', () => {
  const names = (name: string): string[] => (field(name)['fields'] as Field[]).map((each) => each.name);
  assert.deepEqual([field('name').widget, names('name')], ['object', ['en', 'ur']]);
  assert.deepEqual([field('phones').widget, names('phones')], ['list', ['number', 'kind', 'note']]);
  assert.deepEqual([field('place').widget, names('place').includes('postcode')], ['object', true]);
  assert.deepEqual(field('organisation')['options'], [{ label: 'law-centre: Law Centre', value: 'law-centre' }]);
  assert.equal(field('topics')['multiple'], true);
});

test('a service that nobody changed is written byte for byte as it was', () => {
  assert.equal(write(read(advice)), advice);
});

test('the form shows one line for every language as a line of the first one', () => {
  assert.deepEqual(read(advice)['for'], { en: 'Adults in Small Town' });
});

test('a changed line changes one line of the file; a new language is added to it', () => {
  assert.equal(write({ ...read(advice), for: { en: 'Adults', ur: '' } }), advice.replace('Adults in Small Town', 'Adults'));
  assert.match(write({ ...read(advice), for: { en: 'Adults', ur: 'بالغ' } }), /^for:\n? *\{? ?en: Adults,?\n? *ur: بالغ/m);
});

test('a new service from a form passes the check, without the fields that were left empty', () => {
  const text = write({
    contact: '',
    name: { en: 'Lunch club', ur: '' },
    summary: { en: 'You can eat with others.', ur: '' },
    organisation: 'law-centre',
    topics: ['money'],
    languages: ['en'],
    cost: 'free',
    phones: [{ number: '0161 496 0000', kind: 'voice', note: { en: '', ur: '' } }],
    place: { building: '', street: '', town: '', county: '', postcode: '', access: [] },
    start: 'self',
    source: 'They told us.',
    seen: '2026-11-22',
    checkBy: '2027-11-22',
    draft: false,
  });
  assert.doesNotMatch(text, /place|note|contact|ur:/);
  assert.deepEqual(checkFiles([{ file: 'content/services/lunch-club.yaml', text }], surroundingsFrom(smallSite)), []);
});

test('the editor says of a service and of an organisation what is missing', () => {
  const found = ['services', 'organisations'].map((folder) =>
    checkFiles([{ file: `content/${folder}/x.yaml`, text: 'web: https://example.org\n' }], surroundingsFrom(smallSite)).map(({ message }) => message),
  );
  assert.ok(found[0]!.includes('"organisation" is missing.'), found[0]!.join());
  assert.deepEqual(found[1], ['"name" is missing.']);
});
