import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const corpus = JSON.parse(readFileSync(new URL('./corpus.json', import.meta.url), 'utf8'));
const languages = Object.entries(corpus.locales);
const [defaultLocale] = Object.keys(corpus.locales);

export default defineConfig({
  site: 'https://example.org',
  integrations: [
    starlight({
      title: 'Easy-read guides',
      defaultLocale,
      locales: Object.fromEntries(languages.map(([lang, { name, dir }]) => [lang, { label: name, lang, dir }])),
      sidebar: corpus.topics.map((topic, place) => ({
        label: corpus.locales[defaultLocale].topics[place],
        translations: Object.fromEntries(languages.map(([lang, { topics }]) => [lang, topics[place]])),
        collapsed: true,
        items: [{ autogenerate: { directory: `guides/${topic}` } }],
      })),
    }),
  ],
  // Without this the build prints one warning for each guide.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
