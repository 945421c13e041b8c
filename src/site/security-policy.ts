import { createHash } from 'node:crypto';
import { earlyScript } from './early-script.ts';

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

/** Headers that hosts should send with every page, in the form of Netlify and Cloudflare Pages. */
export function headersFile(base: string): string {
  const headers = [
    `Content-Security-Policy: ${headerPolicy}`,
    'Referrer-Policy: no-referrer',
    'X-Content-Type-Options: nosniff',
    'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy: same-origin',
    'Strict-Transport-Security: max-age=31536000',
  ];
  const forever = ['Cache-Control: public, max-age=31536000, immutable'];
  const block = (path: string, lines: readonly string[]): string => `${base}${path}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return [block('*', headers), ...['_astro/*', 'fonts/*', 'pictures/*'].map((path) => block(path, forever))].join('\n');
}
