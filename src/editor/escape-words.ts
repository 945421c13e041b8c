import { components } from '../mdx/components.ts';

const names = Object.keys(components).join('|');
// In this order: what is escaped already, a component's own tag, code, and the signs that would start something.
const parts = new RegExp(`\\\\[\\s\\S]|</?(?:${names})(?=[\\s/>])(?:"[^"]*"|[^">])*>|(\`+)[\\s\\S]*?\\1|[{}<]`, 'g');

/** Lets people type { and < as words: what is no component of ours gets a backslash, and is shown as it was typed. */
export function escapeWords(text: string): string {
  return text.replace(parts, (part) => (part === '{' || part === '}' || part === '<' ? `\\${part}` : part));
}
