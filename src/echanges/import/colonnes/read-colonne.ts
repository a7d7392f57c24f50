import type { Ligne } from '../../../tableur/classeur.ts';
import type { Remarque } from '../../../tableur/remarque.ts';
import type { CaseLue, Colonne } from '../tableau.ts';
import { isFilled, type Contexte } from './contexte.ts';
import { caseEn, lieuEn, texteEn } from './grille.ts';
import { isField } from './nature.ts';
import type { Place, Source } from './places.ts';
import { saidOfPlaces } from './said-of-places.ts';
import type { AxeAuDessus, Groupe } from './sort-lignes.ts';

export interface ColonneLue {
  readonly colonne: Colonne;
  /** By fiche. */
  readonly cases: readonly (CaseLue | null)[];
  readonly remarques: readonly Remarque[];
}

/** The cells of a column, a fiche each, from the first to the last: what is said above may go down. */
export function readColonne(groupes: readonly Groupe[], colonne: Colonne, contexte: Contexte): ColonneLue {
  const rows = new Map(
    groupes.flatMap(({ tete, suites }) => [tete, ...suites]).map((ligne) => [ligne.numero, ligne]),
  );
  const reading = { colonne, contexte, isNamed: isFilled(colonne, contexte), rows };
  const places: Place[] = [];
  let above: Source | null = null;
  for (const groupe of groupes) {
    if (groupe.apresIntertitre) above = isField(colonne.cible, 'axe') ? sourceOf(groupe.axe) : null;
    const place = placeOf(groupe, above, reading);
    places.push(place);
    if (place.etat === 'dite' || place.etat === 'remplie') above = place.source;
  }
  return {
    colonne,
    cases: places.map((one) => caseOf(one, colonne)),
    remarques: saidOfPlaces(places, colonne),
  };
}

interface Reading {
  readonly colonne: Colonne;
  readonly contexte: Contexte;
  /** The user named the column. */
  readonly isNamed: boolean;
  readonly rows: ReadonlyMap<number, Ligne>;
}

function placeOf(groupe: Groupe, above: Source | null, reading: Reading): Place {
  const { colonne, contexte, isNamed } = reading;
  const lieu = lieuEn(contexte, groupe.tete.numero, colonne.index);
  const own = ownOf(groupe, colonne, contexte);
  if (own) return { lieu: own.lieu, etat: 'dite', source: own };
  const merged = mergedOf(groupe.tete, reading);
  if (merged) {
    const isTaken = isNamed || contexte.remplissage.fusions;
    return { lieu, etat: isTaken ? 'remplie' : 'fusionnee', source: merged };
  }
  if (!above) return { lieu, etat: 'rien', source: null };
  return { lieu, etat: isNamed ? 'remplie' : 'vide', source: above };
}

/** What the row says, and the rows that go on with it: their words below its own. */
function ownOf({ tete, suites }: Groupe, { index }: Colonne, contexte: Contexte): Source | null {
  const [first, ...others] = [tete, ...suites].filter((ligne) => texteEn(ligne, index) !== '');
  if (!first) return null;
  const lieu = lieuEn(contexte, first.numero, index);
  const valeur = caseEn(first, index).valeur;
  if (others.length === 0) return { valeur, lieu };
  return { valeur: [first, ...others].map((ligne) => texteEn(ligne, index)).join('\n'), lieu };
}

function mergedOf(tete: Ligne, { colonne, contexte, rows }: Reading): Source | null {
  const { fusion } = caseEn(tete, colonne.index);
  if (!fusion || fusion.colonne !== colonne.index) return null;
  const first = rows.get(fusion.ligne);
  if (texteEn(first, fusion.colonne) === '') return null;
  return {
    valeur: caseEn(first, fusion.colonne).valeur,
    lieu: lieuEn(contexte, fusion.ligne, fusion.colonne),
  };
}

function sourceOf(axe: AxeAuDessus | null): Source | null {
  return axe && { valeur: axe.libelle, lieu: axe.lieu };
}

function caseOf({ lieu, etat, source }: Place, colonne: Colonne): CaseLue | null {
  if (!source || (etat !== 'dite' && etat !== 'remplie')) return null;
  return { colonne, lieu, valeur: source.valeur, remplie: etat === 'remplie' };
}
