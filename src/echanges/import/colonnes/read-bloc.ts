import type { Ligne } from '../../../tableur/classeur.ts';
import type { Remarque } from '../../../tableur/remarque.ts';
import { plural } from '../../../fiche/words/plural.ts';
import type { Colonne, Tableau } from '../tableau.ts';
import type { Bloc } from './blocs.ts';
import { buildColonne, faultsOfColonnes, hasContent, remarquesOfColonne } from './build-colonnes.ts';
import type { Contexte } from './contexte.ts';
import { fillCases } from './fill-cases.ts';
import { titresDe } from './find-entete.ts';
import { largeurDe, lieuEn, remarque } from './grille.ts';
import { sortLignes } from './sort-lignes.ts';
import { AIDE_SOUS_ENTETE } from './territoires-en-transitions.ts';

export interface Lu {
  /** None where something in them would be lost: the remarks say what. */
  readonly tableaux: readonly Tableau[];
  readonly remarques: readonly Remarque[];
}

/** The rows under one header, as fiches. */
export function readBloc(bloc: Bloc, contexte: Contexte): Lu {
  const { entete, repetees } = bloc;
  const lieuDe = ({ index }: Colonne) => lieuEn(contexte, entete.at(-1)?.numero ?? null, index);
  const { colonnes: titled, faults } = titledColonnes(bloc, contexte, lieuDe);
  if (faults.length > 0) return { tableaux: [], remarques: faults };
  const aide = rowsOfHelp(bloc, titled, contexte);
  const sorted = sortLignes(
    bloc.lignes.filter(({ numero }) => !aide.has(numero)),
    titled,
    contexte,
  );
  const rows = sorted.groupes.flatMap(({ tete, suites }) => [tete, ...suites]);
  const colonnes = withUntitled(titled, rows, contexte);
  const filled = fillCases(sorted.groupes, colonnes, contexte);
  const repeated = repetees.length === 0 ? [] : [saidAgain(repetees, contexte)];
  const columns = colonnes
    .filter(({ index }) => hasContent(index, rows))
    .flatMap((one) => remarquesOfColonne(one, lieuDe(one), contexte.lexique));
  return {
    tableaux: [
      { feuille: contexte.feuille.nom, colonnes: [...colonnes, ...filled.ajoutees], lignes: filled.lignes },
    ],
    remarques: [
      ...columns,
      ...repeated,
      ...sorted.remarques,
      ...helpSaid(aide, contexte),
      ...filled.remarques,
    ],
  };
}

function titledColonnes(bloc: Bloc, { lexique }: Contexte, lieuDe: (colonne: Colonne) => Remarque['lieu']) {
  const largeur = largeurDe([...bloc.entete, ...bloc.lignes]);
  const colonnes = titresDe(bloc.entete, largeur).flatMap((titre, index) =>
    titre.complet === '' ? [] : [buildColonne(titre, index, lexique)],
  );
  // A title over two merged columns of which one is empty is one column.
  const held = colonnes.filter(({ index }) => isOwnTitle(bloc, index) || hasContent(index, bloc.lignes));
  return { colonnes: named(held), faults: faultsOfColonnes(held, { lieuDe, lexique }) };
}

function isOwnTitle({ entete }: Bloc, index: number): boolean {
  const at = entete.at(-1)?.cases[index];
  return !at?.fusion || at.fusion.colonne === index;
}

/** Beside its target or its values, « Indicateur » is the name of one. */
function named(colonnes: readonly Colonne[]): readonly Colonne[] {
  const isMeasured = colonnes.some(
    ({ cible }) => cible.genre === 'champ' && cible.champ === 'indicateurs' && cible.cle,
  );
  if (!isMeasured) return colonnes;
  return colonnes.map((one) =>
    one.cible.genre === 'champ' && one.cible.champ === 'indicateurs' && one.cible.cle === null
      ? { ...one, cible: { ...one.cible, cle: 'nom' } }
      : one,
  );
}

/** Columns that no title names, where a fiche says something in them. */
function withUntitled(
  titled: readonly Colonne[],
  rows: readonly Ligne[],
  { lexique }: Contexte,
): readonly Colonne[] {
  const known = new Set(titled.map(({ index }) => index));
  const untitled = Array.from({ length: largeurDe(rows) }, (_, index) => index)
    .filter((index) => !known.has(index) && hasContent(index, rows))
    .map((index) => buildColonne({ complet: '', groupe: '', propre: '' }, index, lexique));
  return [...titled, ...untitled].toSorted((a, b) => a.index - b.index);
}

/** The template of « Territoires en Transitions » explains its columns in the row under their titles. */
function rowsOfHelp(
  { entete, lignes }: Bloc,
  colonnes: readonly Colonne[],
  { lexique }: Contexte,
): ReadonlySet<number> {
  const isTemplate =
    lexique.modele !== null && colonnes.some(({ titre }) => titre.endsWith(AIDE_SOUS_ENTETE));
  const under = (entete.at(-1)?.numero ?? 0) + 1;
  return new Set(isTemplate && lignes.some(({ numero }) => numero === under) ? [under] : []);
}

function helpSaid(aide: ReadonlySet<number>, contexte: Contexte): readonly Remarque[] {
  const message =
    'dans ce modèle, la ligne sous les titres explique les colonnes : elle n’est pas lue comme une fiche';
  return [...aide].map((numero) =>
    remarque('ligne-d-aide', 'avertissement', { message, lieu: lieuEn(contexte, numero, null) }),
  );
}

function saidAgain(repetees: readonly number[], contexte: Contexte): Remarque {
  const message =
    repetees.length === 1
      ? 'cette ligne répète les titres des colonnes : elle n’est pas lue comme une fiche'
      : `${plural(repetees.length, 'ligne')} répètent les titres des colonnes : elles ne sont pas lues comme des fiches`;
  return remarque('entete-repete', 'info', { message, lieu: lieuEn(contexte, repetees[0] ?? null, null) });
}
