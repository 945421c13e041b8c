import type { Rule } from './rules.ts';

/** Rules about what is printed, found while leaflets are made. */
export const paperRules = {
  'paper-length': {
    why: 'A booklet that is too thick cannot be folded and stapled, and a poster has one page. People do not finish a long leaflet.',
    bad: 'A guide that fills 70 pages of a booklet.',
    good: 'Split the guide in two, or take that kind away in its settings: paper: [leaflet, large, poster]',
  },
  'paper-letters': {
    why: 'When the fonts lack a letter, paper shows an empty box in its place.',
    bad: 'A guide with a sign from another script, such as ☃.',
    good: 'Use the letters of the language. Write other signs as words.',
  },
  'paper-tags': {
    why: 'People who cannot see the page listen to the file. It must say what each part is.',
    bad: 'A file in which a picture has no words.',
    good: 'Tell the people who look after the program. The web page of the guide is not affected.',
  },
  'paper-size': {
    why: 'Big files cost money on a phone and do not fit into an email.',
    bad: 'A leaflet of 900 kB with many photos.',
    good: 'Use drawings, or fewer photos.',
  },
  'paper-printed': {
    why: 'One paper that cannot be printed must not stop the others.',
    bad: 'The browser that prints ended in the middle.',
    good: 'Run "npm run leaflets" again: only what is missing is printed.',
  },
  'paper-page': {
    why: 'Paper is printed from the finished pages of the site. It must not say something else than they do.',
    bad: 'A guide that was changed after the site was built.',
    good: 'Build the site again, then make the leaflets: npm run build',
  },
} satisfies Record<string, Rule>;
