// Control, bidi and other invisible characters would let a message hide or reorder text in a terminal or a log.
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;
const longest = 40;

/** Writes somebody's text safely into a message: at most 40 characters, invisible ones shown as their number. */
export function quote(text: string): string {
  const characters = [...text];
  const short = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
  return `"${short.replace(unprintable, showCharacter)}"`;
}

/** Names a character by its number, such as U+202E. */
export function showCharacter(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

const names: Readonly<Record<string, string>> = {
  '\u00AD': 'a soft hyphen, as Word puts into long words',
  '\u200B': 'a space without width, as web pages have them',
  '\uFEFF': 'a byte order mark',
};

/** Names a character for the people who must find it. */
export function nameCharacter(character: string): string {
  const name = names[character];
  return name === undefined ? showCharacter(character) : `${showCharacter(character)}, ${name}`;
}
