import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitFrontMatter } from '../../../src/mdx/front-matter.ts';
import { parseBody } from '../../../src/mdx/parse-body.ts';
import { rulesIn } from '../../support/guide.ts';
import { bare, type AnyNode } from '../../support/mdx-tree.ts';
import { projectDir } from '../../support/project.ts';
import { dangerousDocuments, plainDocuments } from './documents.ts';

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

function ours(body: string): unknown {
  const { tree, problems } = parseBody(body, 'a.mdx');
  assert.ok(tree, JSON.stringify(problems));
  return bare(tree as unknown as AnyNode);
}
const theirs = (body: string): unknown => bare(unravel(remark.parse(body) as unknown as AnyNode));

// MDX does this as its next step: a paragraph of nothing but components is no paragraph.
function unravel(node: AnyNode): AnyNode {
  const children = node.children?.flatMap((child) => {
    const parts = child.children ?? [];
    const isSpace = ({ type, value }: AnyNode): boolean => type === 'text' && String(value).trim() === '';
    const isRavelled = child.type === 'paragraph' && parts.every((part) => part.type === 'mdxJsxTextElement' || isSpace(part));
    if (!isRavelled) return [unravel(child)];
    return parts.filter((part) => !isSpace(part)).map((part) => ({ ...unravel(part), type: 'mdxJsxFlowElement' }));
  });
  return children ? { ...node, children } : node;
}

const content = join(projectDir, 'content');
const guides = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));

test('our parser reads every guide of the first site as the parser of MDX itself does', () => {
  assert.ok(guides.length >= 24);
  for (const name of guides) {
    const { body } = splitFrontMatter(readFileSync(join(content, name), 'utf8'), name);
    assert.deepEqual(ours(body), theirs(body), name);
  }
});

for (const body of plainDocuments)
  test(`both parsers read the same: ${JSON.stringify(body).slice(0, 90)}`, () => assert.deepEqual(ours(body), theirs(body)));

for (const body of dangerousDocuments)
  test(`what MDX would run is refused: ${JSON.stringify(body).slice(0, 90)}`, () => {
    assert.ok(holdsCode(body), 'MDX reads no code here: the example is of no use');
    assert.notDeepEqual(rulesIn(body), []);
  });

/** True when MDX finds program code, an expression or an element here, or cannot read it for their sake. */
function holdsCode(body: string): boolean {
  let found = false;
  const visit = (node: AnyNode): void => {
    found ||= node.type.startsWith('mdx');
    node.children?.forEach(visit);
  };
  try {
    visit(remark.parse(body) as unknown as AnyNode);
  } catch {
    return true;
  }
  return found;
}
