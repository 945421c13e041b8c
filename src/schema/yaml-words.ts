/** Says in plain words why the settings cannot be read at a place. `line` is the line of the place, `next` the one below. */
export function yamlWords(code: string, line: string, next: string): { message: string; help: string } {
  const [, name = 'title', value = ''] = /^\s*(?:- )?([\w-]+):\s*(.*)$/.exec(line) ?? [];
  const isNested = /^\s+/.exec(next)?.[0].length ?? 0;
  if (code === 'DUPLICATE_KEY') return { message: 'This setting stands here twice.', help: 'Delete one of the two lines.' };
  if (code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) return { message: 'The line starts with a tab.', help: 'Start it with spaces.' };
  if (/^[“”„«‘’‚]/.test(value))
    return {
      message: 'The value stands between curly quotation marks.',
      help: `Type straight ones: ${name}: "${value.replace(/[“”„«»]|^[‘’‚]|[‘’‚]$/g, '').slice(0, 60)}"`,
    };
  if (/^'(?:[^']|'')*'\s*[^\s#]/.test(value))
    return {
      message: "An apostrophe ' ends the value too early.",
      help: `Put the value between double quotation marks: ${name}: "${value.replace(/^'|'\s*$/g, '').slice(0, 60)}"`,
    };
  if (/^"(?:[^"\\]|\\.)*"\s*[^\s#]/.test(value))
    return { message: 'A quotation mark " inside the value ends it too early.', help: 'Inside the value write curly ones: “ ”.' };
  if (/^[@`%]/.test(value))
    return {
      message: `A value cannot start with the sign ${value[0]}.`,
      help: `Put it between straight quotation marks: ${name}: "${value.slice(0, 60)}"`,
    };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') {
    if (value.includes(': ') || value.endsWith(':'))
      return {
        message: 'There is a colon inside the value.',
        help: `Put the value between straight quotation marks: ${name}: "${value.slice(0, 60)}"`,
      };
    if (value !== '' && isNested > 0)
      return {
        message: 'This line has a value, and the line below it starts further right.',
        help: 'Start both lines at the same place.',
      };
  }
  if (code === 'BAD_INDENT') return { message: 'The line starts too far left or right.', help: 'Give it as many spaces as the lines around it.' };
  if (code === 'MULTIPLE_DOCS')
    return { message: 'A line of hyphens --- stands in the middle of the settings.', help: 'Delete it: what comes after it would not be read.' };
  if (code === 'MISSING_CHAR') return { message: 'A quotation mark, bracket or colon is missing.', help: 'Close what is open: " with ", [ with ].' };
  return {
    message: 'The settings cannot be read from this line on.',
    help: 'Write one "name: value" on each line. Put values with : or # between straight quotation marks.',
  };
}
