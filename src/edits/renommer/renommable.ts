/** The fields whose words can be given another name everywhere, and where a header holds them: `*` is any item. */
export const RENOMMABLES = {
  status: ['status', 'etapes.*.status'],
  axe: ['axe', 'axe.*'],
  publics: ['publics', 'publics.*'],
  thematiques: ['thematiques', 'thematiques.*'],
  pilotes: ['pilotes', 'pilotes.*'],
  partenaires: ['partenaires', 'partenaires.*'],
  territoires: ['territoires', 'territoires.*'],
  tags: ['tags', 'tags.*'],
  groupe: ['groupe'],
  financeur: ['financements.*.financeur'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Renommable = keyof typeof RENOMMABLES;

/** Those whose words are codes, which a number may be. */
export const CODES: ReadonlySet<Renommable> = new Set(['status', 'axe', 'publics']);

/** Those that name people and places, who may stand in several of them. */
export const NOMS = ['pilotes', 'partenaires', 'territoires', 'groupe', 'financeur'] as const;

/** A word of the vocabulary, or a free one, and its new name. */
export interface Renommage {
  readonly champ: Renommable;
  readonly ancien: string;
  readonly nouveau: string;
  /** Of a status that `ptsm.yaml` has to declare. */
  readonly libelle: string | null;
}

/** Texts of one file, before and after; `from` where it also has another path. */
export interface Modification {
  readonly path: string;
  readonly from?: string;
  readonly before: string;
  readonly after: string;
}

/** What a change of name does to a repository; the reservations are sentences. */
export interface Modifications {
  readonly fichiers: readonly Modification[];
  readonly avis: readonly string[];
}

export function modification(path: string, before: string, after: string): readonly Modification[] {
  return before === after ? [] : [{ path, before, after }];
}
