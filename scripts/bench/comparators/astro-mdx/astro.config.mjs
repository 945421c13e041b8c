import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [mdx()],
  outDir: 'dist',
  // Without this the build prints one warning for each guide.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
