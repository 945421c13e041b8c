import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newOrganisation, newService } from '../../../scripts/new/directory.ts';
import { UsageError } from '../../../src/site/site-options.ts';
import { changedSite, checkFolder, placesOf } from '../../support/content-folder.ts';
import { answers, startIn } from '../../support/new.ts';

async function passes(dir: string): Promise<void> {
  assert.deepEqual(placesOf((await checkFolder(dir)).problems), []);
}

test('a service is asked for step by step: name, who runs it, topic', async () => {
  const dir = changedSite({});
  const ask = answers('Women’s lunch: "Thursdays"', 'law-centre', 'rights');
  const path = await newService(await startIn(dir, {}, ask));
  assert.deepEqual(ask.asked, ['What is the name of the service?', 'Who runs it?', 'Under which topic?']);
  assert.equal(path, join(dir, 'services/womens-lunch-thursdays.yaml'));
  await passes(dir);
});

test('a service is written from what stands on the command line, without a question, and stays off the site', async () => {
  const dir = changedSite({});
  const wishes = {
    name: 'visits',
    title: 'Visits',
    topic: 'money',
    organisation: 'council',
    phone: '0161 496 0000',
    web: 'https://example.org/visits',
  };
  const text = readFileSync(await newService(await startIn(dir, wishes)), 'utf8');
  for (const line of ['  en: Visits', 'organisation: council', '  - number: 0161 496 0000', 'web: https://example.org/visits', 'checkBy: 2027-11-22'])
    assert.ok(text.includes(`${line}\n`), line);
  await passes(dir);
  assert.equal((await checkFolder(dir)).site!.services.has('visits'), false);
  await assert.rejects(newService(await startIn(dir, wishes)), /there already/);
});

test('a service in another script asks for the name of its file', async () => {
  const dir = changedSite({});
  const path = await newService(await startIn(dir, { organisation: 'council', topic: 'rights' }, answers('مشورہ', 'advice-line')));
  assert.equal(path, join(dir, 'services/advice-line.yaml'));
  await passes(dir);
});

test('an organisation is written, and a service can name it at once', async () => {
  const dir = changedSite({});
  await newOrganisation(await startIn(dir, { title: 'Tea & Talk', web: 'https://example.org' }));
  await newService(await startIn(dir, { name: 'tea', topic: 'rights', organisation: 'tea-talk' }));
  await passes(dir);
  assert.deepEqual((await checkFolder(dir)).site!.organisations.get('tea-talk')!.name, { en: 'Tea & Talk' });
});

for (const [what, wishes, message] of [
  ['without a name', { organisation: 'council', topic: 'rights' }, /Give it a name/],
  ['with a name that is none', { name: 'Law Centre' }, /Give it a name/],
  ['that nobody runs', { name: 'x', topic: 'rights' }, /--organisation/],
  ['of an organisation that is none', { name: 'x', organisation: 'consil' }, /Did you mean "council"\?/],
  ['with a phone number that is none', { name: 'x', phone: 'call us' }, /--phone: Write the number/],
  ['with an address that is none', { name: 'x', organisation: 'council', topic: 'rights', web: 'example.org' }, /--web: .*https/],
] as const)
  test(`a service ${what} is refused`, async () => {
    await assert.rejects(newService(await startIn(changedSite({}), wishes)), (error) => error instanceof UsageError && message.test(error.message));
  });
