import type { Rule } from './rules.ts';

/** Rules about how a guide is written: which marks and which components it may hold. */
export const dialectRules = {
  'no-code': {
    why: 'Guides hold words, never programs. This keeps the site safe for the people who read it.',
    bad: 'Hello {name}',
    good: 'Hello. To show a curly bracket itself, write \\{.',
  },
  'no-html': {
    why: 'HTML tags could change the page for everyone or hide things in it. Use Markdown and our components.',
    bad: '<b>Important</b>',
    good: '**Important**',
  },
  'whole-tag': {
    why: 'A component has an opening and a closing tag. If one is missing, the computer cannot tell where it ends.',
    bad: '<Idea picture="talk">You can ask.',
    good: '<Idea picture="talk">You can ask.</Idea>',
  },
  'less-than-sign': {
    why: 'The sign < starts a component. Alone it must be written as \\<, or better in words.',
    bad: 'If you have <£100',
    good: 'If you have less than £100',
  },
  'known-component': {
    why: 'Only the components in the list of the guide for writers can be used. Capital letters count.',
    bad: '<idea picture="talk">You can ask.</idea>',
    good: '<Idea picture="talk">You can ask.</Idea>',
  },
  'known-attribute': {
    why: 'Each component takes only its own attributes, each once.',
    bad: '<Idea image="talk">You can ask.</Idea>',
    good: '<Idea picture="talk">You can ask.</Idea>',
  },
  'attribute-needed': {
    why: 'Without this attribute the component cannot be shown.',
    bad: '<Idea>You can ask.</Idea>',
    good: '<Idea picture="talk">You can ask.</Idea>',
  },
  'attribute-value': {
    why: 'The value of an attribute stands between two straight quotation marks and must be of the right kind.',
    bad: '<Note kind="big">…</Note>',
    good: '<Note kind="important">…</Note>',
  },
  'component-place': {
    why: 'Each component has its place: blocks stand on their own, words stand in a sentence.',
    bad: '<Idea picture="talk">Ask. <Idea picture="phone">Call.</Idea></Idea>',
    good: '<Idea picture="talk">Ask.</Idea>\n\n<Idea picture="phone">Call.</Idea>',
  },
  'component-words': {
    why: 'The words inside a component make it useful. Some need none, some need a list.',
    bad: '<Idea picture="talk"></Idea>',
    good: '<Idea picture="talk">You can ask.</Idea>',
  },
  'no-markdown-picture': {
    why: 'A picture stands beside an idea, with its words. It comes from the picture list.',
    bad: '![a phone](phone.png)',
    good: '<Idea picture="phone">Call the council.</Idea>',
  },
  'plain-markdown': {
    why: 'Some marks of Markdown are hard to read or to listen to, and are not used in guides.',
    bad: 'A footnote[^1].\n\n[^1]: More words.',
    good: 'Write it in the text, or leave it out.',
    standard: 'T13',
  },
  'headings-in-order': {
    why: 'The title is the first heading. People who listen to the page jump from heading to heading, so none may be left out.',
    bad: '# Money',
    good: '## Money',
    standard: 'T2',
  },
  'safe-address': {
    why: 'A link must lead to an open, honest place: a page of this site, a web page, an email address or a phone number.',
    bad: '[Click](javascript:alert(1))',
    good: '[Your council](https://www.gov.uk/find-local-council)',
  },
  'link-exists': {
    why: 'A link to a page that does not exist leaves people lost.',
    bad: '[Direct payments](../direct-payment/)',
    good: '[Direct payments](../direct-payments/)',
  },
  'link-words': {
    why: 'A link needs words that say where it goes. People who listen to the page hear only those words.',
    bad: '[](../money/)',
    good: '[Money for your care](../money/)',
    standard: 'K1',
  },
  'not-too-deep': {
    why: 'Text inside text inside text cannot be read, and can stop the computer.',
    bad: '> > > > > > > > > > > > > > > > > > > > > too deep',
    good: '> One level is enough.',
  },
  'readable-guide': {
    why: 'The program that reads guides stopped at this file. Something in it is very unusual.',
    bad: 'A file made to break the program.',
    good: 'Copy the words into a new file by hand.',
  },
} satisfies Record<string, Rule>;
