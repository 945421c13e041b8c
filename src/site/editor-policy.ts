import type { EditorSettings } from '../schema/site.ts';

/**
 * The security policy of the editor alone. Its program writes styles into the page and talks to the place where the
 * files are kept; readers' pages have none of this.
 */
export function editorPolicy({ backend }: EditorSettings): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data: ${hosts[backend].pictures}`,
    "font-src 'self'",
    `connect-src 'self' blob: data: ${hosts[backend].files}`,
    "worker-src 'self' blob:",
    "media-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

const hosts = {
  github: { files: 'https://api.github.com https://www.githubstatus.com', pictures: 'https://*.githubusercontent.com' },
} as const;
