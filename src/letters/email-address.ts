/** The address that opens an email with a letter in it. The reader chooses whom it goes to. */
export function emailAddress(subject: string, text: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}
