import type { FieldChange, Plain } from '../../edits/field-change.ts';
import { readCell } from '../../fiche/cellule/read-cell.ts';
import { readPart } from '../../fiche/cellule/part.ts';
import { fieldValue } from '../../fiche/field-value.ts';
import { groupBy } from '../../fiche/group-by.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { asWritten } from '../../fiche/schema/as-written.ts';
import { ENTRY_KEYS, type PartShape } from '../../fiche/schema/shapes.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type { Remarque } from '../../tableur/remarque.ts';
import { isEntrees } from '../export/modele.ts';
import type { ChampChange } from '../importation/importation.ts';
import type { Contenu, Triple } from './rapprocher.ts';
import type { CaseRendue, LigneRendue } from './rendu.ts';

/** What a cell, or a row of an entry, changes in a fiche. */
export interface Change {
  readonly fiche: Fiche;
  readonly edit: FieldChange;
  readonly said: ChampChange;
}

export interface Changes {
  readonly changes: readonly Change[];
  readonly remarques: readonly Remarque[];
}

/** Changed cells as changes of fields; what no field can hold is an error at its cell. */
export function changesOf(triples: readonly Triple[], vocabulary: Vocabulary): Changes {
  const rows = [...groupBy(triples, ({ ligne }) => ligne).values()];
  const done = rows.flatMap((row): readonly Changes[] => {
    const [first] = row;
    if (first && isEmptied(first.ligne)) return [removal(first)];
    return row.map((triple) => changeOf(triple, vocabulary));
  });
  return {
    changes: done.flatMap(({ changes }) => changes),
    remarques: done.flatMap(({ remarques }) => remarques),
  };
}

/** The row of an entry that holds nothing any more. */
function isEmptied({ rang, cases }: LigneRendue): boolean {
  return rang !== null && cases.every(({ contenu }) => contenu === null);
}

function removal({ fiche, ligne, rendue }: Triple): Changes {
  const { champ } = rendue.colonne;
  const rank = String(ligne.rang ?? 1);
  const said = { champ: `${champ}.${rank}`, avant: `ligne ${rank}`, apres: '' };
  return { changes: [{ fiche, edit: { path: [champ, indexOf(ligne)], value: null }, said }], remarques: [] };
}

function changeOf({ fiche, ligne, rendue, depot }: Triple, vocabulary: Vocabulary): Changes {
  const { champ, cle } = rendue.colonne;
  if (cle === null && champ === 'budget' && Array.isArray(fieldValue(fiche, 'budget')))
    return refused(rendue, 'ce budget est donné ligne à ligne, dans la feuille « Budget » : changez-le là');
  const read = readContent(rendue, vocabulary);
  if ('attendu' in read) return refused(rendue, `attendu ${read.attendu}`);
  const path = cle === null ? [champ] : [champ, indexOf(ligne), ...keyPath(champ, cle)];
  const said = {
    champ: cle === null ? champ : `${champ}.${String(ligne.rang)}.${cle}`,
    avant: shown(depot),
    apres: shown(rendue.contenu),
  };
  return { changes: [{ fiche, edit: { path, value: read.valeur as Plain | null }, said }], remarques: [] };
}

/** What a returned cell says, as a header holds it; null where it is empty. */
export function readContent(
  { colonne: { champ, cle }, contenu }: CaseRendue,
  { champs }: Vocabulary,
): { readonly valeur: unknown } | { readonly attendu: string } {
  if (contenu === null) return { valeur: null };
  if (cle !== null) return readPart(partOf(champ, cle), contenu);
  const read = readCell(champ, contenu, champs);
  return 'attendu' in read ? read : { valeur: asWritten(champ, read.valeur) };
}

function partOf(champ: string, cle: string): PartShape {
  const keys: Readonly<Record<string, PartShape>> = isEntrees(champ) ? ENTRY_KEYS[champ] : {};
  return keys[cle] ?? 'mesures';
}

/** A year is a key of the values of an indicator. */
export function keyPath(champ: string, cle: string): readonly string[] {
  return champ === 'indicateurs' && /^\d{4}$/.test(cle) ? ['valeurs', cle] : [cle];
}

function indexOf({ rang }: LigneRendue): string {
  return String((rang ?? 1) - 1);
}

export function refused({ lieu, contenu }: Pick<CaseRendue, 'lieu' | 'contenu'>, message: string): Changes {
  const remarque: Remarque = {
    code: 'case-illisible',
    gravite: 'erreur',
    message,
    lieu,
    recu: shown(contenu),
  };
  return { changes: [], remarques: [remarque] };
}

export function shown(contenu: Contenu): string {
  return String(contenu ?? '');
}
