import corpus from '../corpus.json';

/** The languages of the corpus, in order. */
export const locales = Object.entries(corpus.locales).map(([id, { name, dir }]) => ({ id, name, dir }));
/** The guides of each language: slug and title. */
export const guidesOf = corpus.guides;
