import mdx from '@astrojs/mdx';
import { plainleaf } from './src/site/integration.ts';

// Not through defineConfig: its module brings an optimizer for drawings along, a quarter of a second of each build.
/** @type {import('astro').AstroUserConfig} */
export default {
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
};
