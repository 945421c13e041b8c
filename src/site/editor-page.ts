import { html } from '../components/html.ts';
import type { EditorSettings } from '../schema/site.ts';
import { editorPolicy } from './editor-policy.ts';

interface EditorPage {
  /** File names beside the page. */
  script: string;
  styles: string;
  /** Address of the site's own fonts, seen from the page: every language of the site can be read and written with them. */
  fonts: string;
  settings: EditorSettings;
}

/** The page of the editor. It holds nothing but the program; what to edit stands in site.json beside it. */
export function editorPage({ script, styles, fonts, settings }: EditorPage): string {
  return `<!DOCTYPE html>\n${html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${editorPolicy(settings)}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      <title>Editor</title>
      <link rel="icon" href="../icon.svg" />
      <link rel="stylesheet" href="${fonts}" />
      <link rel="stylesheet" href="${styles}" />
      <script type="module" src="${script}"></script>
    </head>
    <body>
      <noscript>The editor needs JavaScript. Without it you can change the files themselves.</noscript>
    </body>
  </html>`}\n`;
}
