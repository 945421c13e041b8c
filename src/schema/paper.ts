/** What a guide can become on paper. A guide may name fewer with "paper" in its settings. */
export const guidePapers = ['leaflet', 'large', 'booklet', 'poster', 'poster-a3'] as const;
export type GuidePaper = (typeof guidePapers)[number];

/** Sheets of a language that belong to no guide. */
export const paperForms = ['cards', 'questions', 'plan', 'feedback'] as const;
export type PaperForm = (typeof paperForms)[number];
