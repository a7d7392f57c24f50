import type {
  Case,
  Classeur,
  Feuille,
  GenreDeClasseur,
  Paragraphe,
  Valeur,
} from '../../src/tableur/classeur.ts';

/** A cell that goes on with the one above it, or the one at its left. */
export const DESSUS = { fusion: 'dessus' } as const;
export const GAUCHE = { fusion: 'gauche' } as const;
export type Rempli = Valeur | typeof DESSUS | typeof GAUCHE;

export interface Grille {
  readonly nom?: string;
  readonly masquee?: boolean;
  readonly apres?: number;
  /** One row a line, from line 1; an empty row stands for a gap. */
  readonly lignes: readonly (readonly Rempli[])[];
}

export function classeurOf(
  grilles: readonly Grille[],
  { genre = 'xlsx', textes = [] }: { genre?: GenreDeClasseur; textes?: readonly Paragraphe[] } = {},
): Classeur {
  return { nom: `plan.${genre}`, genre, feuilles: grilles.map(feuilleOf), textes };
}

/** One sheet of rows. */
export function tableOf(...lignes: Grille['lignes']): Classeur {
  return classeurOf([{ nom: 'Actions', lignes }]);
}

function feuilleOf({ nom = 'Actions', masquee = false, apres = 0, lignes }: Grille): Feuille {
  const rows: Case[][] = [];
  for (const [rank, ligne] of lignes.entries()) {
    const row: Case[] = [];
    for (const [index, said] of ligne.entries())
      row.push(caseOf(said, { rank, index, row, above: rows[rank - 1] }));
    rows.push(row);
  }
  const numbered = rows.map((cases, rank) => ({ numero: rank + 1, cases }));
  return { nom, masquee, apres, lignes: numbered.filter(({ cases }) => cases.some(isHeld)) };
}

interface At {
  readonly rank: number;
  readonly index: number;
  readonly row: readonly Case[];
  readonly above: readonly Case[] | undefined;
}

function caseOf(said: Rempli, { rank, index, row, above }: At): Case {
  if (said === DESSUS) return merged(above?.[index], { ligne: rank, colonne: index });
  if (said === GAUCHE) return merged(row[index - 1], { ligne: rank + 1, colonne: index - 1 });
  return { valeur: said as Valeur, fusion: null };
}

function merged(into: Case | undefined, first: NonNullable<Case['fusion']>): Case {
  return { valeur: null, fusion: into?.fusion ?? first };
}

function isHeld({ valeur, fusion }: Case): boolean {
  return valeur !== null || fusion !== null;
}
