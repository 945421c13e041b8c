import { quote } from '../problem/quote.ts';
import type { RuleId } from '../problem/rules.ts';
import { components } from './components.ts';

/** What is said of a place that the parser cannot read. */
export interface FaultWords {
  rule: RuleId;
  message: string;
  help: string;
}

const curly = '“”„‟«»‘’‚';
const curlyValue = new RegExp(`([a-zA-Z]+)\\s*=\\s*[${curly}]+([^${curly}>\\n]*)`);
const nakedValue = /([a-zA-Z]+)=([^\s"'{>]+)/;

/** Says what is wrong at a place where the parser gave up, from the text there and the parser's own reason. */
export function faultWords(text: string, offset: number, reason: string): FaultWords {
  const rest = text.slice(offset, offset + 200);
  if (rest.startsWith('{'))
    return {
      rule: 'no-code',
      message: 'There is a curly bracket { here.',
      help: 'Guides hold words, not code. To show the bracket itself, write \\{.',
    };
  if (rest.startsWith('<!--'))
    return { rule: 'no-html', message: 'This is an HTML comment.', help: 'Delete it. Notes for other writers belong in the pull request.' };
  if (/^<(?:https?:|mailto:|www\.)/i.test(rest))
    return {
      rule: 'less-than-sign',
      message: 'This is a bare address between < and >.',
      help: 'Write it with words: [Your council](https://www.gov.uk/find-local-council).',
    };
  const closing = /^<\/([A-Za-z][\w.:-]*)/.exec(rest)?.[1];
  if (closing)
    return {
      rule: 'whole-tag',
      message: `</${closing}> closes a component that is not open.`,
      help: `Delete it, or write <${closing} …> before it.`,
    };
  const opening = /^<([A-Za-z][\w.:-]*)/.exec(rest)?.[1];
  if (opening) return tagWords(opening, rest, reason);
  const spaced = /^<[ \t]+([A-Z]\w*)/.exec(rest)?.[1];
  if (spaced) return { rule: 'whole-tag', message: `There is a space between < and ${spaced}.`, help: `Delete it: <${spaced} …>` };
  if (rest.startsWith('<'))
    return { rule: 'less-than-sign', message: 'There is a sign < here that starts nothing.', help: 'Write it in words ("less than"), or write \\<.' };
  return { rule: 'whole-tag', message: 'The marks here do not fit together.', help: 'Compare the line with a guide that works.' };
}

function tagWords(name: string, rest: string, reason: string): FaultWords {
  const isComponentName = Object.keys(components).some((known) => known.toLowerCase() === name.toLowerCase());
  if (reason.includes('closing tag')) {
    if (/^[a-z]/.test(name) && !isComponentName)
      return { rule: 'no-html', message: `<${name}> is an HTML tag.`, help: 'Use Markdown and the components. For bold words write **words**.' };
    return {
      rule: 'whole-tag',
      message: `<${name}> is not closed.`,
      help: `Write </${name}> after its words, with the same blank lines around both.`,
    };
  }
  const [tag] = /^[^>\n]*/.exec(rest)!;
  const [, curlyName, words] = curlyValue.exec(tag) ?? [];
  if (curlyName)
    return {
      rule: 'whole-tag',
      message: `The quotation marks in ${quote(tag.slice(0, 40))} are curly.`,
      help: `Type straight ones: ${curlyName}="${words?.trim()}"`,
    };
  const [, nakedName, value] = nakedValue.exec(tag.replace(/"[^"]*"|'[^']*'/g, '""')) ?? [];
  if (nakedName)
    return {
      rule: 'whole-tag',
      message: `The value of ${nakedName} has no quotation marks.`,
      help: `Put it between straight ones: ${nakedName}="${value}"`,
    };
  return {
    rule: 'whole-tag',
    message: `The tag that starts with ${quote(`<${name}`)} is not whole.`,
    help: 'Look for a missing straight quotation mark " or a missing >.',
  };
}
