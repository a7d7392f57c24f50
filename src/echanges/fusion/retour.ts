import { fold } from '../../fiche/words/fold.ts';
import type { Classeur, Ligne } from '../../tableur/classeur.ts';
import { parseEtat, type EtatExporte } from '../export/etat.ts';
import { FEUILLES } from '../export/modele.ts';
import { fidele } from '../../tableur/texte-inerte.ts';
import { COLONNES_DE_BASE } from '../../tableur/colonnes-de-base.ts';

/** What tells that a file was exported by this tool, and from which state of the fiches. */
export type Retour =
  /** The state is in the workbook. */
  { readonly genre: 'classeur'; readonly base: EtatExporte } | RetourDeTable;

export interface RetourDeTable {
  readonly genre: 'table';
  readonly titres: 'libelles' | 'codes';
  /** The state is that of a commit; null where the fiches were in none, or where rows do not agree. */
  readonly commit: string | null;
  /** Whether the files were not those of the commit. */
  readonly estModifie: boolean;
}

/** Null for a file that was made elsewhere. */
export function retourOf({ genre, feuilles }: Classeur): Retour | null {
  if (genre === 'docx') return null;
  if (genre !== 'xlsx') return tableOf(feuilles[0]?.lignes ?? [], genre === 'json' ? 'codes' : 'libelles');
  const etat = feuilles.find(({ nom }) => nom === FEUILLES.etat);
  const base = etat ? parseEtat(etat.lignes.map(textsOf)) : null;
  return base && { genre: 'classeur', base };
}

function tableOf([titres, ...rows]: readonly Ligne[], kind: RetourDeTable['titres']): Retour | null {
  const column = titres
    ? textsOf(titres).findIndex((titre) => fold(titre) === fold(COLONNES_DE_BASE.commit))
    : -1;
  if (column === -1) return null;
  const commits = new Set(rows.flatMap((row) => textsOf(row)[column]?.trim() || []));
  const [said = ''] = commits.size === 1 ? commits : [];
  const [, commit = null, modifie] = /^([0-9a-f]{40}|[0-9a-f]{64})(\+modifie)?$/.exec(said) ?? [];
  return { genre: 'table', titres: kind, commit, estModifie: modifie !== undefined };
}

/** With their spaces: a piece of what was exported may start with one. */
function textsOf({ cases }: Ligne): readonly string[] {
  return cases.map(({ valeur }) =>
    fidele(typeof valeur === 'object' ? (valeur?.jour ?? '') : String(valeur)),
  );
}
