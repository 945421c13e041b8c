import { localeInfo } from '../../src/locale/table.ts';
import type { GuideStatus, LocaleStatus, PartToSee } from '../../src/translation/status.ts';

/** The status of one language for people: how many guides there are, and for each one what must be looked at. */
export function printStatus({ locale, guides }: LocaleStatus): string {
  const ready = guides.filter(({ state }) => state !== 'missing').length;
  const checked = guides.filter(({ checkedBy, state }) => checkedBy !== undefined || state === 'checked').length;
  const head = `${localeInfo(locale).englishName} (${locale}): ${ready} of ${guides.length} guides, ${checked} checked by people`;
  return [head, ...guides.flatMap(linesOf)].join('\n');
}

function linesOf(status: GuideStatus): string[] {
  const { guide, state, isShown, checkedBy, checkedOn } = status;
  const notes = [
    ...(checkedBy === undefined ? [] : [`checked by ${checkedBy}${checkedOn === undefined ? '' : ` on ${checkedOn}`}`]),
    ...(isShown || state === 'missing' ? [] : ['not shown before it is checked']),
  ];
  return [
    `  ${state.padEnd(12)} ${guide}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`,
    ...lines('changed', status.changed),
    ...lines('new', status.added),
    ...lines('gone', status.gone),
    ...lines('not known', status.unknown),
    ...lines('since the check', status.newer),
  ];
}

const lines = (what: string, parts: readonly PartToSee[]): string[] =>
  parts.map(({ id, own, source }) => `${' '.repeat(15)}${what}: ${id} "${source ?? own ?? ''}"`);
