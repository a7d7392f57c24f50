import { headerData } from '../../edits/header-data.ts';
import type { FieldChange } from '../../edits/field-change.ts';
import { fieldValue } from '../../fiche/field-value.ts';
import { descend } from '../../fiche/is-map.ts';
import { once } from '../../fiche/once.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { isTooLong } from '../../tableur/ecriture/long-text.ts';
import type { Lieu, Remarque } from '../../tableur/remarque.ts';
import { isEntrees } from '../export/modele.ts';
import type { ChampChange, Conflit } from '../importation/importation.ts';
import { isSame, shown } from './contenu-rendu.ts';
import { sparing } from './entrees-en-case.ts';
import { lireRendue, type ValeurRendue } from './lire-rendue.ts';
import type { LigneRapprochee, Triple } from './rapprocher.ts';
import type { CaseRendue } from './rendu.ts';

/** What a cell, or a row of an entry, changes in a fiche. */
export interface Change {
  readonly fiche: Fiche;
  readonly edit: FieldChange;
  readonly said: ChampChange;
  readonly lieu: Lieu;
}

export interface Changes {
  readonly changes: readonly Change[];
  readonly conflits: readonly Conflit[];
  readonly remarques: readonly Remarque[];
}

export interface Merge {
  readonly plan: Plan;
  /** Whether the export has sheets for entries: a budget in lines is changed there. */
  readonly enFeuilles: boolean;
}

const NOTHING: Changes = { changes: [], conflits: [], remarques: [] };

/** Changed cells as changes of fields, those that the repository changed as well as conflicts; what no field can hold is an error. */
export function changesOf(lignes: readonly LigneRapprochee[], merge: Merge): Changes {
  return allOf(lignes.map((ligne) => ofLigne(ligne, merge)));
}

export function allOf(all: readonly Changes[]): Changes {
  return {
    changes: all.flatMap(({ changes }) => changes),
    conflits: all.flatMap(({ conflits }) => conflits),
    remarques: all.flatMap(({ remarques }) => remarques),
  };
}

function ofLigne(ligne: LigneRapprochee, merge: Merge): Changes {
  const { triples, index } = ligne;
  const changed = triples.filter(
    ({ exporte, depot, rendue: { contenu } }) => !isSame(exporte, contenu) && !isSame(depot, contenu),
  );
  if (changed.length === 0) return NOTHING;
  if (isEmptied(ligne) && !isUntouched(ligne)) return { ...NOTHING, conflits: changed.map(conflitOf(ligne)) };
  if (index !== null && index >= 0 && isReadApart(ligne))
    return allOf(changed.map(({ rendue }) => refused(rendue, UNREAD)));
  return allOf(changed.map((triple) => ofCase(triple, ligne, merge)));
}

/** The row of an entry that holds nothing any more: the entry goes, unless someone changed it. */
function isEmptied({ index, triples, horsColonnes }: LigneRapprochee): boolean {
  return index !== null && !horsColonnes && triples.every(({ rendue }) => rendue.contenu === null);
}

function isUntouched({ index, triples }: LigneRapprochee): boolean {
  return index !== -1 && triples.every(({ exporte, depot }) => isSame(exporte, depot));
}

/** Whether the list has entries that cannot be read: the others are not where the sheet says. */
function isReadApart({ fiche, ligne }: LigneRapprochee): boolean {
  return isPartlyRead(fiche, ligne.cases[0]?.colonne.champ ?? '');
}

export function isPartlyRead(fiche: Fiche, champ: string): boolean {
  const [there, read] = [rawOf(fiche, champ), fieldValue(fiche, champ)];
  if (there === undefined || there === null) return false;
  return Array.isArray(there) && Array.isArray(read) ? there.length !== read.length : read === undefined;
}

const headerOf = once((fiche: Fiche) => headerData(fiche.text)?.data ?? {});

/** A value as the header has it, read or not. */
export function rawOf(fiche: Fiche, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? descend(at, key) : undefined,
    headerOf(fiche),
  );
}

export const UNREAD =
  'une valeur de ce champ ne se lit pas dans la fiche, et serait perdue : corrigez-la d’abord (ptsm valider), puis refaites l’export';

function ofCase(triple: Triple, ligne: LigneRapprochee, merge: Merge): Changes {
  const { rendue, exporte, depot } = triple;
  const refusal = refusalOf(triple, ligne, merge);
  if (refusal !== null) return refused(rendue, refusal);
  const read = lireRendue(rendue, merge.plan.vocabulary);
  if ('attendu' in read) return refused(rendue, `attendu ${read.attendu}`);
  if (isSame(exporte, read.contenu) || isSame(depot, read.contenu)) return NOTHING;
  if (!isSame(exporte, depot) || ligne.index === -1)
    return { ...NOTHING, conflits: [conflitOf(ligne)(triple)] };
  return written(triple, read, ligne);
}

/** Why a cell may not be written, whatever it holds. */
function refusalOf({ rendue, exporte }: Triple, { fiche }: LigneRapprochee, { enFeuilles }: Merge) {
  const { champ, cle } = rendue.colonne;
  const inLines = champ === 'budget' && cle === null && Array.isArray(fieldValue(fiche, champ));
  if (enFeuilles && inLines) return IN_LINES;
  const whole = cle === null ? fieldValue(fiche, champ) : null;
  if (typeof whole === 'string' && isTooLong(whole) && exporte !== null) return CUT;
  return isEntrees(champ) && cle === null && isPartlyRead(fiche, champ) ? UNREAD : null;
}

const IN_LINES = 'ce budget est donné ligne à ligne, dans la feuille « Budget » : changez-le là';
const CUT = 'ce texte était trop long pour une case, qui n’en a que le début : changez-le dans la fiche';

function written({ rendue, depot }: Triple, read: ValeurRendue, { fiche, index }: LigneRapprochee): Changes {
  const { champ, cle } = rendue.colonne;
  const path = cle === null ? [champ] : [champ, String(index ?? 0), ...keyPath(champ, cle)];
  const there = rawOf(fiche, ...path);
  // What the schema adds (a unit, « publique ») is shown, and is not there to be taken away.
  if (read.valeur === null && there === undefined) return NOTHING;
  const valeur = cle === null && isEntrees(champ) ? sparing(read.valeur, there) : read.valeur;
  const said = { champ: nameOf(rendue, index), avant: shown(depot), apres: shown(read.contenu) };
  return {
    changes: [{ fiche, edit: { path, value: valeur }, said, lieu: rendue.lieu }],
    conflits: [],
    remarques: [...converted(rendue, read), ...replaced(rendue, fiche, there)],
  };
}

/** A year is a key of the values of an indicator. */
export function keyPath(champ: string, cle: string): readonly string[] {
  return champ === 'indicateurs' && /^\d{4}$/.test(cle) ? ['valeurs', cle] : [cle];
}

function nameOf({ colonne: { champ, cle } }: CaseRendue, index: number | null): string {
  return cle === null ? champ : `${champ}.${String((index ?? 0) + 1)}.${cle}`;
}

function conflitOf({ fiche, ligne }: LigneRapprochee): (triple: Triple) => Conflit {
  return ({ rendue, exporte, depot }) => ({
    ref: fiche.ref,
    champ: nameOf(rendue, ligne.rang === '' ? null : Number(ligne.rang) - 1),
    exporte: shown(exporte),
    depot: shown(depot),
    tableur: shown(rendue.contenu),
    lieu: rendue.lieu,
  });
}

/** Read as something else than its words: it is said. */
export function converted({ lieu, contenu }: CaseRendue, read: ValeurRendue): readonly Remarque[] {
  if (isSame(contenu, read.contenu)) return [];
  const message = `« ${shown(contenu)} » est lu ${shown(read.contenu)}`;
  return [{ code: 'valeur-convertie', gravite: 'info', message, lieu, recu: shown(contenu) }];
}

/** An empty cell may hide a value that could not be read. */
function replaced(
  { lieu, colonne: { champ, cle } }: CaseRendue,
  fiche: Fiche,
  there: unknown,
): readonly Remarque[] {
  const isHidden = cle === null && there !== undefined && there !== null && isPartlyRead(fiche, champ);
  if (!isHidden) return [];
  const message = `${fiche.file} avait là une valeur que ptsm ne lit pas : elle est remplacée`;
  return [{ code: 'valeur-remplacee', gravite: 'avertissement', message, lieu, recu: said(there) }];
}

function said(there: unknown): string {
  return typeof there === 'string' ? there : JSON.stringify(there);
}

export function refused({ lieu, contenu }: Pick<CaseRendue, 'lieu' | 'contenu'>, message: string): Changes {
  const remarque: Remarque = {
    code: 'case-illisible',
    gravite: 'erreur',
    message,
    lieu,
    recu: shown(contenu),
  };
  return { ...NOTHING, remarques: [remarque] };
}
