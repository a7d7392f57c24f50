import type { Classeur } from '../../../tableur/classeur.ts';
import { lieuDuFichier, type Remarque } from '../../../tableur/remarque.ts';
import { printCible } from '../cible.ts';
import type { Reglages } from '../reglages/reglages.ts';
import { isNamed } from '../reglages/reglages-of.ts';
import type { Colonne, Tableau } from '../tableau.ts';
import { cite, remarque } from './grille.ts';
import { headerKey } from './header-key.ts';
import { knownAs } from './match-header.ts';

interface Lecture {
  readonly classeur: Classeur;
  /** Columns named by `--remplir`. */
  readonly remplir: readonly string[];
}

/** What was asked of columns that no table has: a title that changed since, or was misspelt. */
export function settingsUnused(
  reglages: Reglages,
  tableaux: readonly Tableau[],
  { classeur, remplir }: Lecture,
): readonly Remarque[] {
  if (tableaux.length === 0) return [];
  const colonnes = tableaux.flatMap((one) => one.colonnes);
  const lieu = lieuDuFichier(classeur.nom);
  return [
    ...unknownTitles(reglages, tableaux, titresOf(colonnes)).map((titre) => {
      const message = `aucun tableau lu n’a la colonne ${cite(titre)} dont parle ${reglages.fichier}`;
      return remarque('reglage-inutile', 'info', { message, lieu, recu: titre });
    }),
    ...unfilledNames(remplir, colonnes).map((name) => {
      const message = `aucun tableau lu n’a la colonne ${cite(name)} que --remplir demande`;
      return remarque('remplir-inutile', 'avertissement', { message, lieu, recu: name });
    }),
  ];
}

/** Titles, whole or by one of the rows that make them. */
function titresOf(colonnes: readonly Colonne[]): ReadonlySet<string> {
  return new Set(colonnes.flatMap(({ titre }) => [titre, ...titre.split(' – ')].map(headerKey)));
}

function unknownTitles(
  { feuilles }: Reglages,
  tableaux: readonly Tableau[],
  titres: ReadonlySet<string>,
): readonly string[] {
  return feuilles
    .filter(({ feuille }) => feuille === null || tableaux.some((one) => isNamed(feuille, one.feuille)))
    .flatMap((one) => [...one.colonnes.keys()])
    .filter((titre) => !titres.has(headerKey(titre)));
}

function unfilledNames(remplir: readonly string[], colonnes: readonly Colonne[]): readonly string[] {
  const titres = titresOf(colonnes);
  const paths = new Set(colonnes.map(({ cible }) => printCible(cible)));
  return remplir.filter(
    (name) => !titres.has(headerKey(name)) && !paths.has(name) && !paths.has(pathOf(name)),
  );
}

function pathOf(name: string): string {
  const known = knownAs(name, { imposees: new Map(), modele: null, champs: [] });
  return known ? printCible(known) : '';
}
