import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepTree, keptTree } from '../../../src/mdx/kept-tree.ts';
import { parseCheckedBody } from '../../../src/mdx/parse-guide.ts';
import { partsOf } from '../../../src/mdx/parts.ts';
import { placeOf } from '../../../src/mdx/tree.ts';

const text = `---
title: Food
---

<Note kind="about" picture="food">This page is about food.</Note>

## Meals

<Idea picture="food">
You can get a [hot meal][1].
It is **free** – ආ 😀.
</Idea>

1. Ring.
2. Wait.

| Day | Meal |
| --- | ---- |
| Monday | Soup |

[1]: ../meals/
`;
const settings = { title: 'Food', description: 'Meals' };

test('a kept tree is the tree without its places', () => {
  const tree = parseCheckedBody(text, 'food.mdx', '/en/guides/food/');
  const kept = keptTree(keepTree(tree));
  const withoutPlaces: unknown = JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)));
  assert.deepEqual(kept, withoutPlaces);
  const said = (root: typeof tree) => partsOf(root, settings).map(({ id, shape, source }) => [id, shape, source]);
  assert.deepEqual(said(kept), said(tree));
  assert.throws(() => placeOf(kept), /has no place/);
});
