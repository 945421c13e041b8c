import type { Place, Service } from '../../schema/service.ts';

/** Words of a service: in the language of the page, or in another one when it has none. */
export interface Said {
  words: string;
  /** Their language, when it is not that of the page. */
  lang?: string;
  /** The real English name, when `words` is a translation of it. */
  english?: string;
}

/** Who runs a service, as a page shows it. */
export interface ShownOrganisation {
  name: Said;
  summary: Said | undefined;
  web: string | undefined;
}

/** A service as a page shows it. */
export interface ShownService extends Pick<Service, 'topics' | 'languages' | 'cost' | 'start' | 'source' | 'seen' | 'checkBy'> {
  id: string;
  /** Address of its page, below the base. */
  path: string;
  name: Said;
  summary: Said | undefined;
  organisation: ShownOrganisation;
  picture: string | undefined;
  for: Said | undefined;
  interpreter: Service['interpreter'];
  costNote: Said | undefined;
  phones: readonly { number: string; kind: 'voice' | 'text' | 'textphone' | 'whatsapp'; note: Said | undefined }[];
  email: string | undefined;
  web: string | undefined;
  startNote: Said | undefined;
  hours: Said | undefined;
  area: Said | undefined;
  place: Place | undefined;
  /** Its check-by date has passed. */
  isExpired: boolean;
  /** Nobody has checked the words in this language. */
  isUnchecked: boolean;
}
