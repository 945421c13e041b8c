import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { plainleaf } from './src/site/integration.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // The default ('jsx') deletes line breaks between words.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Pages of maintainers only. Guides never come near the MDX compiler; see src/mdx/.
  integrations: [plainleaf(), mdx()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
});
