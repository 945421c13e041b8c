import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { accessKinds, serviceSchema } from '../../../src/schema/service.ts';
import { projectDir } from '../../support/project.ts';

const dir = join(projectDir, '.github/ISSUE_TEMPLATE');

interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: unknown[] };
  validations?: { required?: boolean };
}
interface Form {
  name: string;
  description: string;
  body: Field[];
}
const forms = readdirSync(dir)
  .filter((name) => name !== 'config.yml')
  .map((file) => ({ file, form: parse(readFileSync(join(dir, file), 'utf8')) as Form }));

for (const { file, form } of forms) {
  test(`${file} has the form that GitHub asks for`, () => {
    assert.ok(form.name.length > 3 && form.description.length > 3);
    assert.ok(form.body.some(({ type }) => type !== 'markdown'));
    for (const { type, id, attributes } of form.body) {
      assert.ok(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'].includes(type), type);
      if (type === 'markdown') assert.ok(attributes.value);
      else assert.ok(/^[a-z]+$/.test(id ?? '') && attributes.label, JSON.stringify(attributes));
      if (type === 'dropdown' || type === 'checkboxes') assert.ok((attributes.options ?? []).length > 0);
    }
    const ids = form.body.flatMap(({ id }) => id ?? []);
    const labels = form.body.flatMap(({ attributes }) => attributes.label ?? []);
    assert.deepEqual([new Set(ids).size, new Set(labels).size], [ids.length, labels.length]);
  });
}

test('what the link at the end of a guide carries has a field in the form for mistakes', () => {
  const { form } = forms.find(({ file }) => file === 'mistake.yml')!;
  const fields = new Map(form.body.map(({ type, id, validations }) => [id, { type, isNeeded: validations?.required === true }]));
  for (const name of ['page', 'idea', 'language', 'version']) assert.equal(fields.get(name)?.type, 'input', name);
  // Somebody who knows neither can still write to us.
  for (const name of ['idea', 'language', 'version']) assert.equal(fields.get(name)?.isNeeded, false, name);
});

test('every language has an owner of its own, and everything outside the content has one', () => {
  const lines = readFileSync(join(projectDir, '.github/CODEOWNERS'), 'utf8')
    .split('\n')
    .filter((line) => /^[*/]/.test(line));
  const paths = lines.map((line) => line.split(/\s+/)[0]!);
  assert.deepEqual(paths.slice(0, 2), ['*', '/content/']);
  const languages = readdirSync(join(projectDir, 'content')).filter((name) => existsSync(join(projectDir, 'content', name, 'guides')));
  const files = readdirSync(join(projectDir, 'locales')).filter((name) => name.endsWith('.json'));
  const needed = [...languages.map((locale) => `/content/${locale}/`), ...files.map((name) => `/locales/${name}`)];
  assert.deepEqual(
    needed.filter((path) => !paths.includes(path)),
    [],
  );
  assert.deepEqual(
    paths.filter((path) => path !== '*' && !existsSync(join(projectDir, path))),
    [],
  );
  assert.ok(lines.every((line) => /\s@\S+$/.test(line)));
});

test('the form for a service asks for what a service must have, and offers the same choices', () => {
  const { form } = forms.find(({ file }) => file === 'service.yml')!;
  const fields = new Map(form.body.map(({ id, attributes, validations }) => [id, { options: attributes.options, isNeeded: validations?.required }]));
  for (const name of ['name', 'organisation', 'summary', 'languages', 'cost', 'source']) assert.equal(fields.get(name)?.isNeeded, true, name);
  // Each list has one choice more for people who do not know; the schema has a word for that in "cost" only.
  assert.equal(fields.get('cost')?.options?.length, serviceSchema.shape.cost.options.length);
  assert.equal(fields.get('start')?.options?.length, serviceSchema.shape.start.options.length + 1);
  assert.equal(fields.get('access')?.options?.length, accessKinds.length);
});
