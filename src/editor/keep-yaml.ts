import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';

/** Settings as an editor hands them on. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Writes settings as YAML. What stands in the original the same way stays as it is there, with its comments and its
 * order, so that a change of one word is a change of one line.
 */
export function writeYaml(values: Values, original = ''): string {
  const document = parseDocument(original, { schema: 'core' });
  if (!isMap(document.contents)) document.contents = document.createNode({}) as unknown as typeof document.contents;
  setMap(document.contents as unknown as YAMLMap, values, document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The settings of a text in YAML; nothing for a text that cannot be read. */
export function readYaml(text: string): Values {
  const document = parseDocument(text, { schema: 'core' });
  return document.errors.length === 0 && isMap(document.contents) ? (document.toJS() as Values) : {};
}

function setMap(map: YAMLMap, values: Values, document: Document): void {
  const kept = Object.entries(values)
    .map(([key, value]) => [key, Array.isArray(value) ? value.filter((item) => item !== '') : value] as const)
    .filter(([key, value]) => !isNothing(value, map.has(key)));
  const names = new Set(kept.map(([key]) => key));
  map.items = map.items.filter((item) => !isPair(item) || names.has(String(isScalar(item.key) ? item.key.value : item.key)));
  for (const [key, value] of kept) {
    const old: unknown = map.get(key, true);
    if (isMap(old) && isPlain(value)) setMap(old, value, document);
    else if (!isNode(old) || JSON.stringify(old.toJS(document)) !== JSON.stringify(value)) setValue(map, key, value, document);
  }
}

function setValue(map: YAMLMap, key: string, value: unknown, document: Document): void {
  const old: unknown = map.get(key, true);
  // One word instead of another keeps the comment behind it.
  if (isScalar(old) && !Array.isArray(value) && !isPlain(value)) {
    old.value = value;
    return;
  }
  const node = document.createNode(value);
  if (isSeq(node)) node.flow = isSeq(old) ? (old.flow ?? false) : node.items.every((item) => isScalar(item) && /^[\w-]+$/.test(String(item.value)));
  map.set(key, node);
}

// A form hands on its empty fields too. They say nothing; only "false" may take the place of a "true".
const isNothing = (value: unknown, isKnown: boolean): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0) || (value === false && !isKnown);

const isPlain = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);
