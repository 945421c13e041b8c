import { readFileSync } from 'node:fs';

const corpus = JSON.parse(readFileSync('corpus.json', 'utf8'));
const locales = Object.entries(corpus.locales).map(([id, { name, dir }]) => ({ id, name, dir }));

export default { locales, guides: corpus.guides };
