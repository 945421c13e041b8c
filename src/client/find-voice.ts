/** What a voice of the device tells about itself. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice that reads a language aloud: the first that fits `tags`, best first, such as ur-PK, ur-IN, ur. A tag without
 * a region fits every region. Only voices that work on the device itself count: others send the text to a company.
 */
export function findVoice<Found extends Voice>(voices: readonly Found[], tags: readonly string[]): Found | undefined {
  const local = voices.filter((voice) => voice.localService === true);
  for (const tag of tags) {
    const fitting = local.filter((voice) => fits(voice.lang, tag));
    if (fitting.length > 0) return fitting.find((voice) => voice.default) ?? fitting[0];
  }
  return undefined;
}

// Android writes ur_PK.
function fits(lang: string, tag: string): boolean {
  return `${lang.replaceAll('_', '-')}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase());
}
