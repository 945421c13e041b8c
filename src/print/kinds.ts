import type { MessageKey } from '../locale/messages.ts';
import type { GuidePaper, PaperForm } from '../schema/paper.ts';

/** A kind of paper: how it is printed, and what may become of it. */
export interface PaperKind {
  /** What people call it. */
  name: MessageKey;
  /** The value of data-paper on <html>, for the styles; see paper.css. */
  style: string;
  /** More pages than this are too many to fold, staple or read. */
  mostPages: number;
  /** More bytes than this are too many for an email or a phone; a pack may be as big as its guides. */
  mostBytes?: number;
  /** Two pages on each side of a sheet, to fold. */
  isFolded?: boolean;
  /** Printed this many times as big. */
  scale?: number;
}

/** Every kind of paper: of a guide, alone or in two languages (pair), of a topic (pack), and of a language. */
export const paperKinds: Record<GuidePaper | 'pair' | 'pack' | PaperForm, PaperKind> = {
  leaflet: { name: 'paper.leaflet', style: 'leaflet', mostPages: 40 },
  large: { name: 'paper.large', style: 'large', mostPages: 48 },
  booklet: { name: 'paper.booklet', style: 'booklet', mostPages: 60, isFolded: true },
  poster: { name: 'paper.poster', style: 'poster', mostPages: 1 },
  'poster-a3': { name: 'paper.poster-a3', style: 'poster', mostPages: 1, scale: Math.SQRT2 },
  pair: { name: 'paper.pair', style: 'pair', mostPages: 60 },
  pack: { name: 'paper.pack', style: 'pack', mostPages: 400, mostBytes: 5_000_000 },
  cards: { name: 'cards', style: 'cards', mostPages: 1 },
  questions: { name: 'questions', style: 'form', mostPages: 1 },
  plan: { name: 'plan', style: 'form', mostPages: 1 },
  feedback: { name: 'feedback', style: 'form', mostPages: 1 },
};

export type PaperKindId = keyof typeof paperKinds;
