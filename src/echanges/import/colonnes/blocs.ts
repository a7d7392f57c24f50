import type { Ligne } from '../../../tableur/classeur.ts';
import { fold } from '../../../fiche/words/fold.ts';
import { isEntete } from './find-entete.ts';
import { pleines } from './grille.ts';
import type { Lexique } from './match-header.ts';

/** A table of a sheet: its rows of titles, and what stands under them. */
export interface Bloc {
  readonly entete: readonly Ligne[];
  readonly lignes: readonly Ligne[];
  /** Numbers of the rows that say the titles again, as on each page of a long table. */
  readonly repetees: readonly number[];
}

/** A sheet cut where other titles begin; the same titles again go on with the same table. */
export function blocsOf(
  lignes: readonly Ligne[],
  entete: readonly Ligne[],
  lexique: Lexique,
): readonly Bloc[] {
  const last = entete.at(-1)?.numero ?? 0;
  const blocs: { entete: readonly Ligne[]; lignes: Ligne[]; repetees: number[] }[] = [];
  let current = { entete, lignes: [] as Ligne[], repetees: [] as number[] };
  blocs.push(current);
  for (const ligne of lignes.filter(({ numero }) => numero > last)) {
    if (isRepeated(ligne, current.entete)) current.repetees.push(ligne.numero);
    else if (isEntete(ligne, lexique)) {
      current = { entete: [ligne], lignes: [], repetees: [] };
      blocs.push(current);
    } else current.lignes.push(ligne);
  }
  return blocs;
}

function isRepeated(ligne: Ligne, entete: readonly Ligne[]): boolean {
  const words = wordsOf(ligne);
  return words.includes('\n') && entete.some((one) => wordsOf(one) === words);
}

function wordsOf(ligne: Ligne): string {
  return pleines(ligne)
    .map(({ texte }) => fold(texte))
    .join('\n');
}
