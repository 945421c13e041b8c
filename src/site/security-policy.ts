import { createHash } from 'node:crypto';
import type { EditorSettings } from '../schema/site.ts';
import { earlyScript } from './early-script.ts';
import { editorPolicy } from './editor-policy.ts';

const scriptHash = `'sha256-${createHash('sha256').update(earlyScript).digest('base64')}'`;

// 'wasm-unsafe-eval' lets the search compile its own WebAssembly; it does not allow eval.
const directives = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${scriptHash}`,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
];

/** The policy inside each page, for hosts that send no headers. */
export const metaPolicy = directives.join('; ');

/** The header form: it can also forbid other sites to put ours in a frame. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

/** The editor of a site, and everything else at the top of the site beside it. */
export interface EditorPlace {
  settings: EditorSettings;
  others: readonly { name: string; isFolder: boolean }[];
}

/** Headers that hosts should send with every page, in the form of Netlify and Cloudflare Pages. */
export function headersFile(base: string, editor?: EditorPlace): string {
  const own = [`Content-Security-Policy: ${headerPolicy}`, 'Cross-Origin-Opener-Policy: same-origin'];
  const headers = [
    ...(editor ? [] : own),
    'Referrer-Policy: no-referrer',
    'X-Content-Type-Options: nosniff',
    'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=(), browsing-topics=()',
    'Strict-Transport-Security: max-age=31536000',
  ];
  const forever = ['Cache-Control: public, max-age=31536000, immutable'];
  const block = (path: string, lines: readonly string[]): string => `${base}${path}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return [
    block('*', headers),
    ...(editor ? editorBlocks(editor, own, block) : []),
    ...['_astro/*', 'fonts/*', 'pictures/*'].map((path) => block(path, forever)),
  ].join('\n');
}

// Where two rules fit one address, hosts send both, and a browser obeys the stricter one. So with an editor the policy of
// the pages is given for each of their places, and the editor has its own. Signing in opens a window that must answer.
function editorBlocks(
  { settings, others }: EditorPlace,
  own: readonly string[],
  block: (path: string, lines: readonly string[]) => string,
): string[] {
  const policy = `Content-Security-Policy: ${editorPolicy(settings)}; frame-ancestors 'none'`;
  const pages = others.flatMap(({ name, isFolder }) => (isFolder ? [`${name}/*`] : name.endsWith('.html') ? [name] : []));
  return [
    ...['', ...pages].map((path) => block(path, own)),
    block('admin/*', [policy, 'Cross-Origin-Opener-Policy: same-origin-allow-popups', 'X-Robots-Tag: noindex']),
  ];
}
