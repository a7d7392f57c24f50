import type { Lieu } from '../../tableur/remarque.ts';

/** What a row says of a fiche, before it is compared with those of the repository. */
export interface FicheLue {
  readonly lieu: Lieu;
  /** Plain data as the header of a fiche would hold it: codes, numbers, ISO dates, lists. Nothing that was not sure. */
  readonly champs: Readonly<Record<string, unknown>>;
  /** What has no field, in the order of the columns. */
  readonly sections: readonly SectionLue[];
  /** The cell behind each field, for what is said of it later. */
  readonly lieux: ReadonlyMap<string, Lieu>;
}

export interface SectionLue {
  readonly titre: string;
  /** Plain words, line breaks kept: made inert where the fiche is written. */
  readonly texte: string;
}

/** A field that is a text or a number, as a text; null where there is none. */
export function textOf(champs: FicheLue['champs'], key: string): string | null {
  const value = champs[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
