import type { Feuille } from '../../../tableur/classeur.ts';
import type { Vocabulary } from '../../../fiche/vocabulary/vocabulary.ts';
import type { Colonne } from '../tableau.ts';
import { printCible } from '../cible.ts';
import { headerKey } from './header-key.ts';
import { knownAs, type Lexique } from './match-header.ts';

/** Which empty cells take the value above them. */
export interface Remplissage {
  /** Every cell that is merged with one that holds something. */
  readonly fusions: boolean;
  /** In these columns, by field or title, empty cells too. */
  readonly champs: readonly string[];
}

/** What the rows of a sheet are read with. */
export interface Contexte {
  readonly fichier: string;
  readonly feuille: Feuille;
  readonly lexique: Lexique;
  readonly vocabulary: Vocabulary;
  readonly remplissage: Remplissage;
}

/** Whether the user named this column: its field, in any of its spellings, or its own title. */
export function isFilled(
  { titre, cible }: Pick<Colonne, 'titre' | 'cible'>,
  { remplissage, lexique }: Contexte,
): boolean {
  const path = printCible(cible);
  return remplissage.champs.some((name) => {
    const known = knownAs(name, lexique);
    return (
      name === path || headerKey(name) === headerKey(titre) || (known !== null && printCible(known) === path)
    );
  });
}
