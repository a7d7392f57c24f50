import type { Case } from '../../../../src/tableur/classeur.ts';
import type { Cible, Tableau } from '../../../../src/echanges/import/tableau.ts';
import type { ReglagesDeValeurs } from '../../../../src/echanges/import/valeurs/reglages.ts';
import { DEFAULTS, parseConfiguration } from '../../../../src/fiche/vocabulary/parse-configuration.ts';
import { buildVocabulary } from '../../../../src/fiche/vocabulary/vocabulary.ts';
import { referentiel } from '../../../support/referentiel.ts';

const FICHIER = 'actions.xlsx';

export function champ(nom: string, cle: string | null = null, annee: number | null = null): Cible {
  return { genre: 'champ', champ: nom, cle, annee };
}

/** A table of a sheet called « Actions », its header on row 1; null cells are left out, as they are of a reading. */
export function tableauDe(
  colonnes: readonly (readonly [titre: string, cible: Cible])[],
  lignes: readonly (readonly Case['valeur'][])[],
): Tableau {
  const known = colonnes.map(([titre, cible], index) => ({ index, titre, cible, certaine: true }));
  const lieu = { fichier: FICHIER, feuille: 'Actions', colonne: null };
  return {
    feuille: 'Actions',
    colonnes: known,
    lignes: lignes.map((valeurs, row) => ({
      lieu: { ...lieu, ligne: row + 2 },
      cases: known.flatMap((colonne) => {
        const valeur = valeurs[colonne.index] ?? null;
        if (valeur === null) return [];
        return [
          { colonne, valeur, remplie: false, lieu: { ...lieu, ligne: row + 2, colonne: colonne.index } },
        ];
      }),
    })),
  };
}

/** Of a territory whose `ptsm.yaml` has these lines, too. */
export function vocabularyOf(yaml = '') {
  return buildVocabulary(referentiel, parseConfiguration('ptsm.yaml', yaml).configuration ?? DEFAULTS);
}

export function reglages(settled: Partial<ReglagesDeValeurs> = {}): ReglagesDeValeurs {
  return { vocabulary: vocabularyOf(), lectures: {}, separateurs: {}, valeurs: {}, ...settled };
}
