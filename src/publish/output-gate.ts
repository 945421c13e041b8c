import { Parser } from 'htmlparser2';

/** Something in a built page that must never be there. The page does not go out. */
export interface GateFault {
  file: string;
  message: string;
}

const elements = new Set(
  (
    'html head meta title link script body a header nav ul ol li main article section footer div span p h1 h2 h3 h4 img picture source svg path details summary form fieldset legend label input button search ' +
    'bdi dfn b strong em del code pre blockquote hr br time table thead tbody tr th td mark ' +
    'site-search reading-tools listen-button print-button copy-link'
  ).split(' '),
);
const attributes = new Set(
  (
    'lang dir charset http-equiv content name rel href hreflang as type crossorigin src srcset sizes width height alt loading decoding fetchpriority class id tabindex role for ' +
    'action method autocomplete autocapitalize spellcheck enterkeyhint maxlength value checked translate viewbox d datetime start scope open hidden'
  ).split(' '),
);
const addressAttributes = new Set(['href', 'src', 'action']);
const loading = new Set(['link', 'script', 'img', 'source', 'form']);
const schemes = /^(?:https?:\/\/|mailto:|tel:)/;
const anyScheme = /^[a-z][a-z0-9+.-]*:|^\/\//i;

interface GateOptions {
  /** The only script that may stand in a page. */
  inlineScript: string;
  origin?: string | undefined;
  base: string;
}

/**
 * Reads a built page with a real HTML parser and finds whatever is outside the closed lists: an element, an attribute,
 * an address. Addresses within the site are put into `targets`, with a page that has them. It guards against a mistake in our own components as much as against a hostile guide.
 */
export function findGateFaults(
  file: string,
  html: string,
  { inlineScript, origin = '', base }: GateOptions,
  targets: Map<string, string>,
): GateFault[] {
  const faults: GateFault[] = [];
  const add = (message: string): void => void faults.push({ file, message });
  let script: string | undefined;
  const parser = new Parser({
    onopentag(name, values) {
      if (!elements.has(name)) add(`<${name}> is not an element of ours.`);
      for (const attribute in values) {
        checkAttribute(name, attribute, values[attribute]!, origin, add);
        if (attribute === 'href' || attribute === 'src') rememberTarget(values[attribute]!, base, file, targets);
      }
      if (name === 'script' && values['src'] === undefined) script = '';
      if (name === 'meta' && values['http-equiv'] !== undefined && values['http-equiv'] !== 'Content-Security-Policy')
        add('A <meta> tells the browser to do something.');
    },
    ontext(text) {
      if (script !== undefined) script += text;
    },
    onclosetag(name) {
      if (name !== 'script' || script === undefined) return;
      if (script !== inlineScript) add('There is a script in the page that is not ours.');
      script = undefined;
    },
  });
  parser.end(html);
  return faults;
}

function checkAttribute(element: string, name: string, value: string, origin: string, add: (message: string) => void): void {
  if (!attributes.has(name) && !name.startsWith('aria-') && !name.startsWith('data-')) add(`<${element}> has the attribute ${name}.`);
  if (name === 'srcset' && /(?:^|,)\s*(?:[a-z]+:|\/\/)/i.test(value)) add(`<${element}> loads from another host: ${value}`);
  if (!addressAttributes.has(name) || !anyScheme.test(value)) return;
  const isOwn = origin !== '' && element === 'link' && value.startsWith(`${origin}/`);
  if (loading.has(element) && !isOwn) add(`<${element}> leads to another host: ${value}`);
  else if (!schemes.test(value)) add(`<${element}> has an address of a kind that is not allowed: ${value}`);
}

function rememberTarget(address: string, base: string, file: string, targets: Map<string, string>): void {
  if (!address.startsWith('/') || address.startsWith('//')) return;
  const [path] = address.split(/[?#]/);
  targets.set(path!.startsWith(base) ? path!.slice(base.length) : `outside the base: ${path}`, file);
}
