import { parseDocument, stringify } from 'yaml';
import { escapeWords } from '../mdx/escape.ts';
import { quote } from '../problem/quote.ts';

interface NewGuide {
  id: string;
  title: string;
  topic: string;
  order: number;
  /** Names of pictures that exist. */
  pictures: readonly [string, string];
  contact: string | undefined;
  today: string;
}

/** A guide to start from. It passes the check as it is, and shows the parts a guide has. */
export function startingGuide({ title, topic, order, pictures: [first, second], contact, today }: NewGuide): string {
  return `---
title: ${JSON.stringify(title)}
description: Say in one short sentence what the guide helps with.
topic: ${topic}
order: ${order}
picture: ${first}
review: none
written: ${today}
${contact === undefined ? '' : `help: [${contact}]\n`}draft: true
---

<Note kind="about" picture="${first}">
This page is about ${escapeWords(title.toLowerCase())}.
</Note>

## What is it?

<Idea picture="${first}">
Write one idea in one or two short sentences.
</Idea>

## What you can do now

<Steps>

1. Write the first step.
2. Write the next step.

</Steps>

<Idea picture="${second}">
Take away the line "draft: true" when the guide is ready.
</Idea>
`;
}

/** A title from the name of a file: "respite-care" becomes "Respite care". */
export function titleFromId(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}

/** The name of a file from a title: "Respite care" becomes "respite-care". Empty when the title has no letters from a to z. */
export function idFromTitle(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}

/** A hard word to start from, in YAML. */
export function startingTerm(id: string, word: string, meaning = `Say what ${quote(word).replaceAll('"', '')} means in one short sentence.`): string {
  return stringify({ [id]: { word, meaning } }, { lineWidth: 0 });
}

/** A guide to translate by hand: the guide of the first language, kept off the site until its words are translated. */
export function startingTranslation(text: string, title?: string): string {
  const [, settings = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(\r?\n[\s\S]*)$/.exec(text.replace(/^\uFEFF/, '')) ?? [];
  const document = parseDocument(settings);
  if (title !== undefined) document.set('title', title);
  document.set('review', 'none');
  document.delete('checkedBy');
  document.set('draft', true);
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---${body}`;
}
