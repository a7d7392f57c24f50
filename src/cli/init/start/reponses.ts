import type { Genre } from '../../../report/forge/forge.ts';

export interface Axe {
  readonly code: string;
  readonly titre: string;
}

/** What a territory says of itself to begin with; null is « not known yet ». */
export interface Reponses {
  readonly code: string | null;
  readonly territoire: string | null;
  readonly region: string | null;
  /** `AAAA-MM-JJ` */
  readonly arrete: string | null;
  /** `AAAA-AAAA` */
  readonly periode: string | null;
  /** Null: the three of the national road map. */
  readonly axes: readonly Axe[] | null;
  readonly inscrites: number | null;
  /** Whether the fiches are classified by the six priorities of the decree. */
  readonly priorites: boolean;
  readonly ci: Genre | null;
}

/** What is known before anything is asked. */
export type Donnees = { readonly [K in keyof Reponses]?: Reponses[K] | undefined };

const SANS_REPONSE: Reponses = {
  code: null,
  territoire: null,
  region: null,
  arrete: null,
  periode: null,
  axes: null,
  inscrites: null,
  priorites: true,
  ci: null,
};

/** Whatever is not given is not known yet. */
export function completed(donnees: Donnees): Reponses {
  const given = Object.entries(donnees).filter(([, value]) => value !== undefined);
  return { ...SANS_REPONSE, ...Object.fromEntries(given) };
}
