/** A node of any parser. */
export interface AnyNode {
  type: string;
  children?: AnyNode[];
  [key: string]: unknown;
}

const compared = ['type', 'name', 'attributes', 'url', 'value', 'depth', 'ordered', 'start', 'checked', 'identifier', 'lang', 'align', 'title'];

/** A tree without places and without what says nothing. */
export function bare(node: AnyNode): unknown {
  const kept: Record<string, unknown> = {};
  for (const key of compared) {
    const value = node[key];
    if (value === undefined || value === null || (key === 'name' && value === '')) continue;
    kept[key] = key === 'attributes' ? (value as AnyNode[]).map(({ type, name, value }) => [type, name, value]) : value;
  }
  const children = joinTexts(node.children ?? []);
  return children.length > 0 ? { ...kept, children: children.map(bare) } : kept;
}

// Two texts side by side are one text.
function joinTexts(nodes: readonly AnyNode[]): AnyNode[] {
  const joined: AnyNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') joined[joined.length - 1] = { ...last, value: String(last['value']) + String(node['value']) };
    else joined.push(node);
  }
  return joined;
}
