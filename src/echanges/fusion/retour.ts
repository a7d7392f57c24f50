import { fold } from '../../fiche/words/fold.ts';
import { isJour, type Classeur, type Ligne } from '../../tableur/classeur.ts';
import { fidele } from '../../tableur/texte-inerte.ts';
import { parseEtat, type EtatExporte } from '../export/etat.ts';
import { COLONNES_DE_BASE, FEUILLES } from '../export/modele.ts';

/** What tells that a file was exported by this tool, and from which state of the fiches. */
export type Retour =
  /** The state is in the workbook. */
  | { readonly genre: 'classeur'; readonly base: EtatExporte }
  /** The state is that of a commit; null where the fiches were not saved as one. */
  | { readonly genre: 'table'; readonly commit: string | null };

/** Null for a file that was made elsewhere. */
export function retourOf(classeur: Classeur): Retour | null {
  const etat = classeur.feuilles.find(({ nom }) => nom === FEUILLES.etat);
  const base = etat ? parseEtat(etat.lignes.map(textsOf)) : null;
  if (base) return { genre: 'classeur', base };
  return tableOf(classeur);
}

function tableOf({ genre, feuilles }: Classeur): Retour | null {
  const [titres, ...rows] = genre === 'xlsx' ? [] : (feuilles[0]?.lignes ?? []);
  if (!titres) return null;
  const column = textsOf(titres).findIndex((titre) => fold(titre) === fold(COLONNES_DE_BASE.commit));
  if (column === -1) return null;
  const commits = new Set(rows.flatMap((row) => textsOf(row)[column] || []));
  const [commit = null] = commits;
  return {
    genre: 'table',
    commit: commits.size === 1 && /^[0-9a-f]{40,64}$/.test(commit ?? '') ? commit : null,
  };
}

function textsOf({ cases }: Ligne): readonly string[] {
  return cases.map(({ valeur }) => fidele(isJour(valeur) ? valeur.jour : String(valeur ?? '')));
}
