/** Something in a built page that must never be there. The page does not go out. */
export interface GateFault {
  file: string;
  message: string;
}

const elements = new Set(
  (
    'html head meta title link script body a header nav ul ol li dl dt dd address main article section footer div span p h1 h2 h3 h4 img picture source svg path details summary form fieldset legend label input textarea button search ' +
    'bdi dfn b strong em del code pre blockquote hr br wbr time table thead tbody tr th td mark ' +
    'site-search reading-tools listen-button print-button copy-link letter-form'
  ).split(' '),
);
const attributes = new Set(
  (
    'lang dir charset http-equiv content name rel href hreflang as type crossorigin src srcset sizes width height alt loading decoding fetchpriority class id tabindex role for ' +
    'action method autocomplete autocapitalize rows spellcheck enterkeyhint maxlength value checked translate viewbox d datetime start scope open hidden'
  ).split(' '),
);
const addressAttributes = new Set(['href', 'src', 'action']);
const loading = new Set(['link', 'script', 'img', 'source', 'form']);
// Within the site, or to the open web. Nothing else may follow, in whatever spelling: the pattern has no room for it.
// Browsers read a backslash as a slash and leave tabs and line ends out.
const ownAddress = /^(?:\/(?!\/)[^\\\t\r\n]*$|#|\?|$)/;
const ownSource = /^\/(?!\/)[^\\\s,]+(?: \d+w)?$/;
const openAddress = /^(?:https?:\/\/[a-z0-9]|mailto:|tel:[+\d])/;
// The only character references that our templates write. Any other could spell an address in disguise.
const plainReferences = /&(?!(?:amp|lt|gt|quot|#39|#34|#38|#60|#62|#x27);)/;

/** The last look at the pages of one build. */
export interface Gate {
  /** Everything in a page that must not go out. */
  faultsOf(file: string, html: string): GateFault[];
  /** Addresses within the site that pages lead to, each with a page that has it. */
  targets: ReadonlyMap<string, string>;
}

export interface GateOptions {
  /** The only script that may stand in a page. */
  inlineScript: string;
  origin?: string | undefined;
  base: string;
}

/**
 * Makes the gate of one build. It reads each page tag by tag and finds whatever is outside the closed lists: an element,
 * an attribute, an address. Tags must be written in one plain form, which every HTML parser reads in the same way; any
 * other sign < is a fault. So it guards against a mistake in our own components as much as against a hostile guide.
 */
export function makeGate({ inlineScript, origin = '', base }: GateOptions): Gate {
  const targets = new Map<string, string>();
  const good = new Set<string>();
  return {
    targets,
    faultsOf(file, html) {
      const faults: GateFault[] = [];
      const remember = (address: string): void => rememberTarget(address, base, file, targets);
      readTags(html, { inlineScript, origin, good, remember, add: (message) => void faults.push({ file, message }) });
      return faults;
    },
  };
}

interface Reader {
  inlineScript: string;
  origin: string;
  /** Tags without a fault that were seen before, letter for letter: most stand on every page. */
  good: Set<string>;
  remember(address: string): void;
  add(message: string): void;
}

const doctype = '<!DOCTYPE html>';
// A tag whose attribute values, if any, stand between straight quotation marks.
const wholeTag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-zA-Z][a-zA-Z-]*(?:="[^"]*")?)*)\s*\/?>/y;
const oneAttribute = /([a-zA-Z][a-zA-Z-]*)(?:="([^"]*)")?/g;

function readTags(html: string, reader: Reader): void {
  let at = html.startsWith(doctype) ? doctype.length : 0;
  for (;;) {
    at = html.indexOf('<', at);
    if (at === -1) return;
    // A tag that was good before ends at its first sign >, or it would not be that tag.
    const next = html.indexOf('>', at) + 1;
    if (reader.good.has(html.slice(at, next))) {
      at = next;
      continue;
    }
    wholeTag.lastIndex = at;
    const found = wholeTag.exec(html);
    if (!found) return reader.add(`There is something that is not one of our tags: ${html.slice(at, at + 60)}`);
    const [tag, closing, name, given] = found as unknown as [string, string, string, string];
    at += tag.length;
    const faults = closing === '' ? faultsIn(name, given, reader) : [];
    faults.forEach((fault) => reader.add(fault));
    if (name !== 'script' && faults.length === 0) keepGood(tag, reader);
    if (name !== 'script' || closing !== '') continue;
    const end = html.indexOf('</script>', at);
    const isFile = given.includes(' src="');
    if (html.slice(at, end) !== (isFile ? '' : reader.inlineScript)) reader.add('There is a script in the page that is not ours.');
    if (end === -1) return;
    at = end;
  }
}

// A tag keeps the page alive that it was cut from, so only so many are held.
const mostGood = 2000;

function keepGood(tag: string, { good }: Reader): void {
  if (good.size >= mostGood) good.clear();
  good.add(tag);
}

function faultsIn(element: string, given: string, { origin, remember }: Reader): string[] {
  const faults = elements.has(element) ? [] : [`<${element}> is not an element of ours.`];
  if (given === '') return faults;
  const add = (message: string): void => void faults.push(message);
  for (const [, attribute, value = ''] of given.matchAll(oneAttribute) as Iterable<[string, string, string | undefined]>) {
    const name = attribute.toLowerCase();
    if (!attributes.has(name) && !name.startsWith('aria-') && !name.startsWith('data-')) add(`<${element}> has the attribute ${name}.`);
    if (name === 'http-equiv' && value !== 'Content-Security-Policy') add('A <meta> tells the browser to do something.');
    if (name === 'srcset' && !value.split(', ').every((part) => ownSource.test(part))) add(`<${element}> loads from another host: ${value}`);
    if (!addressAttributes.has(name)) continue;
    if (plainReferences.test(value)) add(`<${element}> has an address in disguise: ${value}`);
    else if (ownAddress.test(value)) remember(value);
    else if (loading.has(element) && !(origin !== '' && element === 'link' && value.startsWith(`${origin}/`)))
      add(`<${element}> leads to another host: ${value}`);
    else if (!openAddress.test(value)) add(`<${element}> has an address of a kind that is not allowed: ${value}`);
  }
  return faults;
}

function rememberTarget(address: string, base: string, file: string, targets: Map<string, string>): void {
  if (!address.startsWith('/')) return;
  const [path] = address.split(/[?#]/);
  targets.set(path!.startsWith(base) ? path!.slice(base.length) : `outside the base: ${path}`, file);
}
