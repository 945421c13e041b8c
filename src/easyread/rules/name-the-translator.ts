import { pageRule, type Finding } from '../rule.ts';

export const nameTheTranslator = pageRule({
  id: 'name-the-translator',
  standard: 'M4',
  why: 'Readers must know if a person or a computer chose the words, and if somebody from the community has read them.',
  bad: 'translationMethod: person',
  good: 'translationMethod: person\ntranslatedBy: Amina Khan',
  exampleLocale: 'so',
  severity: { easy: 'error', plain: 'error', unchecked: 'warning' },
  onlyGuides: true,
  check({ settings: { translationMethod, translatedBy } }, { isTranslation }) {
    const find = (setting: string, message: string, help: string, severity?: 'info'): Finding[] => [
      { at: { setting }, message, help, ...(severity ? { severity } : {}) },
    ];
    if (!isTranslation) return [];
    if (translationMethod === undefined)
      return find(
        'title',
        'The guide does not say who or what translated it.',
        'Write "translationMethod: machine", or "translationMethod: person" and "translatedBy: NAME".',
      );
    if (translationMethod !== 'machine' && translatedBy === undefined)
      return find(
        'translationMethod',
        'The name of the person or group that translated it is missing.',
        'Write it on a line of its own: translatedBy: NAME',
      );
    if (translationMethod === 'machine')
      return find('translationMethod', 'A computer translated this guide.', 'Ask a person who speaks the language to read it.', 'info');
    return [];
  },
});
