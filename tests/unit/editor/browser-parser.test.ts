import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { mdxToMdast } from '../../../src/editor/browser-parser.ts';
import { splitFrontMatter } from '../../../src/mdx/front-matter.ts';
import { parseBody } from '../../../src/mdx/parse-body.ts';
import { bare, type AnyNode } from '../../support/mdx-tree.ts';
import { projectDir } from '../../support/project.ts';
import { dangerousDocuments, plainDocuments } from '../mdx/documents.ts';

const ofBuild = (body: string): unknown => {
  const { tree, problems } = parseBody(body, 'a.mdx');
  assert.ok(tree, JSON.stringify(problems));
  return bare(tree as unknown as AnyNode);
};
const ofEditor = (body: string): unknown => bare(mdxToMdast(body) as unknown as AnyNode);

test('the editor reads every guide of the first site as the build does', () => {
  const content = join(projectDir, 'content');
  const names = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));
  assert.ok(names.length >= 24);
  for (const name of names) {
    const { body } = splitFrontMatter(readFileSync(join(content, name), 'utf8'), name);
    assert.deepEqual(ofEditor(body), ofBuild(body), name);
  }
});

for (const body of plainDocuments)
  test(`the editor and the build read the same: ${JSON.stringify(body).slice(0, 90)}`, () => assert.deepEqual(ofEditor(body), ofBuild(body)));

for (const body of dangerousDocuments)
  test(`the editor sees the same danger as the build: ${JSON.stringify(body).slice(0, 90)}`, () => {
    const fault = faultOf(body);
    const { tree, problems } = parseBody(body, 'a.mdx');
    if (fault === undefined) assert.deepEqual(ofEditor(body), bare(tree as unknown as AnyNode));
    else if (tree) assert.match(JSON.stringify(bare(tree as unknown as AnyNode)), /"mdx/);
    else assert.match(fault, new RegExp(`^${problems[0]!.line}:`));
  });

function faultOf(body: string): string | undefined {
  try {
    mdxToMdast(body);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
