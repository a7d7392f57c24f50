import type { Ligne, Valeur } from '../../../tableur/classeur.ts';
import { adresse, type Lieu, type Remarque } from '../../../tableur/remarque.ts';
import { enumerate } from '../../../fiche/words/enumerate.ts';
import { fewOf } from '../../../fiche/words/few-of.ts';
import { plural } from '../../../fiche/words/plural.ts';
import { printCible } from '../cible.ts';
import type { CaseLue, Colonne, LigneDeFiche } from '../tableau.ts';
import { isFilled, type Contexte } from './contexte.ts';
import { caseEn, cite, etendue, lieuEn, remarque, texteDe, texteEn } from './grille.ts';
import { isField } from './nature.ts';
import { AXE, type AxeAuDessus, type Groupe } from './sort-lignes.ts';

interface Filled {
  readonly lignes: readonly LigneDeFiche[];
  /** A column that the table did not have, for the axis that its subtitles name. */
  readonly ajoutees: readonly Colonne[];
  readonly remarques: readonly Remarque[];
}

/** What a cell says or, as the user asked, what the one above it says. */
export function fillCases(
  groupes: readonly Groupe[],
  colonnes: readonly Colonne[],
  contexte: Contexte,
): Filled {
  const read = colonnes
    .filter(({ cible }) => cible.genre !== 'ignoree')
    .map((one) => readColonne(groupes, one, contexte));
  const added = axisColonne(groupes, colonnes, contexte);
  const columns = [...read, ...added];
  const lignes = groupes.map(({ tete }, rank) => ({
    lieu: lieuEn(contexte, tete.numero, null),
    cases: columns.flatMap(({ cases }) => cases[rank] ?? []),
  }));
  return {
    lignes,
    ajoutees: added.map(({ colonne }) => colonne),
    remarques: [...columns.flatMap(({ remarques }) => remarques), ...wideCases(groupes, colonnes, contexte)],
  };
}

interface ColonneLue {
  readonly colonne: Colonne;
  /** By fiche. */
  readonly cases: readonly (CaseLue | null)[];
  readonly remarques: readonly Remarque[];
}

interface Source {
  readonly valeur: Valeur;
  readonly lieu: Lieu;
}

/** What is found at one cell: `fusionnee` and `vide` lie under one that holds something. */
interface Place {
  readonly lieu: Lieu;
  readonly etat: 'dite' | 'remplie' | 'fusionnee' | 'vide' | 'rien';
  readonly source: Source | null;
}

interface Reading {
  readonly colonne: Colonne;
  readonly contexte: Contexte;
  /** The user named the column. */
  readonly isNamed: boolean;
  readonly rows: ReadonlyMap<number, Ligne>;
}

function readColonne(groupes: readonly Groupe[], colonne: Colonne, contexte: Contexte): ColonneLue {
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
  return { colonne, cases: places.map((one) => caseOf(one, colonne)), remarques: saidOf(places, colonne) };
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

function saidOf(places: readonly Place[], colonne: Colonne): readonly Remarque[] {
  const of = (etat: Place['etat']) => places.filter((place) => place.etat === etat).map(({ lieu }) => lieu);
  return [
    ...places.flatMap((place) =>
      place.etat === 'remplie' && place.source ? [filled(place.lieu, place.source)] : [],
    ),
    ...emptyUnder(of('fusionnee'), colonne),
    ...(isOftenLeftEmpty(colonne) ? emptyBelow(of('vide'), colonne) : []),
  ];
}

function filled(lieu: Lieu, source: Source): Remarque {
  const message = `${cite(texteDe(source.valeur))}, repris de ${adresse(source.lieu)}`;
  return remarque('case-remplie', 'info', { message, lieu });
}

const LISTED = 6;

function emptyUnder(lieux: readonly Lieu[], colonne: Colonne): readonly Remarque[] {
  const [first] = lieux;
  if (!first) return [];
  const name = nameOf(colonne);
  const cells = plural(lieux.length, 'case vide, fusionnée', 'cases vides, fusionnées');
  const message = `la colonne ${cite(colonne.titre)} a ${cells} avec celle du dessus (${fewOf(lieux.map(adresse), LISTED)}) ; ajouter --remplir, ou --remplir ${name}, pour y reprendre sa valeur`;
  return [remarque('cases-fusionnees', 'avertissement', { message, lieu: { ...first, ligne: null } })];
}

function emptyBelow(lieux: readonly Lieu[], colonne: Colonne): readonly Remarque[] {
  const [first] = lieux;
  if (!first) return [];
  const cells = plural(lieux.length, 'case vide', 'cases vides');
  const message = `la colonne ${cite(colonne.titre)} a ${cells} (${fewOf(lieux.map(adresse), LISTED)}) ; si la valeur du dessus vaut aussi pour elles, ajouter --remplir ${nameOf(colonne)}`;
  return [remarque('cases-vides', 'info', { message, lieu: { ...first, ligne: null } })];
}

/** As `--remplir` takes it: quotes where a shell needs them. */
function nameOf({ titre, cible }: Colonne): string {
  return cible.genre === 'section' ? `"${titre}"` : printCible(cible);
}

/** A table sorted by these often says them once. */
function isOftenLeftEmpty({ cible }: Colonne): boolean {
  return cible.genre === 'realisation' || isField(cible, 'axe') || isField(cible, 'groupe');
}

function axisColonne(
  groupes: readonly Groupe[],
  colonnes: readonly Colonne[],
  contexte: Contexte,
): readonly ColonneLue[] {
  const isWanted = isFilled(AXE, contexte) && !colonnes.some(({ cible }) => isField(cible, 'axe'));
  if (!isWanted || !groupes.some(({ axe }) => axe)) return [];
  const last = Math.max(-1, ...colonnes.map(({ index }) => index));
  const colonne = { ...AXE, index: last + 1 };
  return [
    {
      colonne,
      cases: groupes.map(({ axe }) => axe && { colonne, lieu: axe.lieu, valeur: axe.libelle, remplie: true }),
      remarques: groupes.flatMap(({ axe, tete }) =>
        axe ? [filled(lieuEn(contexte, tete.numero, null), { valeur: axe.libelle, lieu: axe.lieu })] : [],
      ),
    },
  ];
}

/** A value over several columns is that of the first one: said, since it may be meant for all of them. */
function wideCases(
  groupes: readonly Groupe[],
  colonnes: readonly Colonne[],
  contexte: Contexte,
): readonly Remarque[] {
  return groupes
    .flatMap(({ tete, suites }) => [tete, ...suites])
    .flatMap((ligne) =>
      colonnes.flatMap((colonne) => {
        const { index } = colonne;
        if (texteEn(ligne, index) === '' || etendue(ligne, index) === 1) return [];
        const covered = colonnes.filter((one) => one.index > index && isCovered(ligne, one.index, index));
        return covered.length === 0 ? [] : [wide(ligne, [colonne, ...covered], contexte)];
      }),
    );
}

function isCovered({ numero, cases }: Ligne, index: number, by: number): boolean {
  const fusion = cases[index]?.fusion;
  return fusion?.ligne === numero && fusion.colonne === by;
}

function wide(
  ligne: Ligne,
  [first, ...others]: readonly [Colonne, ...Colonne[]],
  contexte: Contexte,
): Remarque {
  const message = `cette case fusionnée couvre aussi ${enumerate(others.map(({ titre }) => cite(titre)))} : sa valeur est lue dans la seule colonne ${cite(first.titre)}`;
  const said = {
    message,
    lieu: lieuEn(contexte, ligne.numero, first.index),
    recu: texteEn(ligne, first.index),
  };
  return remarque('case-sur-plusieurs-colonnes', 'avertissement', said);
}
