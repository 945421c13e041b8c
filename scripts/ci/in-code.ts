const longest = 300;
// Control, direction and other invisible characters could hide or turn round the words beside them.
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]+/gu;

/**
 * Words of somebody else, made safe for a comment: on one line, at most 300 characters, and between backticks, where GitHub makes no
 * link, no picture, no heading and calls nobody by name.
 */
export function inCode(text: string): string {
  const plain = text.replace(hidden, ' ').replaceAll('`', "'").replace(/\s+/g, ' ').trim();
  const characters = [...plain];
  const short = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : plain;
  return `\`${short === '' ? '?' : short}\``;
}
