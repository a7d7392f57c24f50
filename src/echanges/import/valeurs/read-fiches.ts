import type { Remarque } from '../../../tableur/remarque.ts';
import type { FicheLue } from '../fiche-lue.ts';
import type { Tableau } from '../tableau.ts';
import type { Constat } from './apport.ts';
import { readLigne } from './read-ligne.ts';
import { saidOnce } from './said-once.ts';
import type { ReglagesDeValeurs } from './reglages.ts';
import { sansDoublons } from './sans-doublons.ts';

export interface FichesLues {
  readonly fiches: readonly FicheLue[];
  readonly remarques: readonly Remarque[];
}

/** What the rows of all tables say; a row that gives no fiche is an error, or is told to be left out. */
export function readFiches(tableaux: readonly Tableau[], reglages: ReglagesDeValeurs): FichesLues {
  const lignes = tableaux.flatMap(({ lignes: all }) => all.map((ligne) => readLigne(ligne, reglages)));
  const { fiches, constats } = sansDoublons(lignes.flatMap(({ fiche }) => (fiche === null ? [] : [fiche])));
  const said: readonly Constat[] = [...lignes.flatMap((ligne) => ligne.constats), ...constats];
  return { fiches, remarques: saidOnce(said) };
}
