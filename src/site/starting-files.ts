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
This page is about ${title.toLowerCase()}.
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

/** A hard word to start from, in YAML. */
export function startingTerm(id: string): string {
  const word = id.replaceAll('-', ' ');
  return `${id}:\n  word: ${word}\n  meaning: Say what ${quote(word).replaceAll('"', '')} means in one short sentence.\n`;
}
