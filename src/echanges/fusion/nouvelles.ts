import type { Plain } from '../../edits/field-change.ts';
import { fieldValue } from '../../fiche/field-value.ts';
import { groupBy } from '../../fiche/group-by.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { asWritten } from '../../fiche/schema/as-written.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type { Remarque } from '../../tableur/remarque.ts';
import { FEUILLES, isEntrees } from '../export/modele.ts';
import type { FicheLue } from '../import/fiche-lue.ts';
import { keyPath, readContent, refused, type Changes } from './changes-of.ts';
import type { LigneRendue } from './rendu.ts';

/** Rows that a person added to « Fiches »: a fiche each. */
export function fichesNouvelles(added: readonly LigneRendue[], vocabulary: Vocabulary) {
  const rows = added.filter(({ feuille }) => feuille === FEUILLES.fiches);
  const read = rows.map((row) => ({ row, ...readRow(row, vocabulary) }));
  return {
    fiches: read.map(({ row, values }): FicheLue => ({
      lieu: row.lieu,
      champs: {
        ...(row.numero === '' ? {} : { id: asWritten('id', row.numero) }),
        ...Object.fromEntries(values),
      },
      sections: [],
      lieux: new Map(row.cases.map(({ colonne, lieu }) => [colonne.champ, lieu])),
    })),
    remarques: read.flatMap(({ remarques }) => remarques),
  };
}

/** Rows that a person added to the sheet of a list: an entry each, at the end of the list of their fiche. */
export function entreesNouvelles(added: readonly LigneRendue[], plan: Plan): Changes {
  const rows = added.filter(({ cases }) =>
    cases.some(({ colonne }) => isEntrees(colonne.champ) && colonne.cle !== null),
  );
  const lists = [...groupBy(rows, (row) => JSON.stringify([champOf(row), row.fichier, row.numero])).values()];
  const done = lists.map((list) => entriesOf(list, plan));
  return {
    changes: done.flatMap(({ changes }) => changes),
    remarques: done.flatMap(({ remarques }) => remarques),
  };
}

function entriesOf(rows: readonly LigneRendue[], plan: Plan): Changes {
  const [first] = rows;
  if (!first) return { changes: [], remarques: [] };
  const champ = champOf(first);
  const fiche = ficheOf(first, plan.fiches);
  if (!fiche) return refused({ lieu: first.lieu, contenu: first.numero }, NO_FICHE);
  const there = fieldValue(fiche, champ) ?? [];
  if (!Array.isArray(there)) return refused({ lieu: first.lieu, contenu: first.numero }, IN_WORDS);
  const read = rows.map((row) => readRow(row, plan.vocabulary));
  const entries = read.map(({ values }) => entryOf(champ, values));
  const changes = entries.map((entry, index) => ({
    fiche,
    edit: { path: [champ, String(there.length + index)], value: entry },
    said: { champ: `${champ}.${String(there.length + index + 1)}`, avant: '', apres: 'une ligne de plus' },
  }));
  // The first entry of a list makes the list.
  const whole = { path: [champ], value: entries };
  return {
    changes: there.length > 0 ? changes : changes.slice(0, 1).map((change) => ({ ...change, edit: whole })),
    remarques: read.flatMap(({ remarques }) => remarques),
  };
}

const NO_FICHE =
  'cette ligne n’est celle d’aucune fiche : donnez-lui le numéro de sa fiche, dans la première colonne';
const IN_WORDS =
  'le budget de cette fiche est en toutes lettres, dans la feuille « Fiches » : videz-le d’abord, ou complétez-le là';

type Values = readonly (readonly [string, unknown])[];

function readRow(
  row: LigneRendue,
  vocabulary: Vocabulary,
): { readonly values: Values; readonly remarques: readonly Remarque[] } {
  const read = row.cases
    .filter(({ contenu }) => contenu !== null)
    .map((cell) => ({ cell, said: readContent(cell, vocabulary) }));
  return {
    values: read.flatMap(({ cell, said }) =>
      'valeur' in said ? [[cell.colonne.cle ?? cell.colonne.champ, said.valeur] as const] : [],
    ),
    remarques: read.flatMap(({ cell, said }) =>
      'attendu' in said ? refused(cell, `attendu ${said.attendu}`).remarques : [],
    ),
  };
}

/** The values of an indicator, a key a year, are a map of their own. */
function entryOf(champ: string, values: Values): Plain {
  const years = values.filter(([key]) => keyPath(champ, key).length > 1);
  const others = values.filter(([key]) => keyPath(champ, key).length === 1);
  return Object.fromEntries([
    ...others,
    ...(years.length === 0 ? [] : [['valeurs', Object.fromEntries(years)] as const]),
  ]) as Plain;
}

function champOf({ cases }: LigneRendue): string {
  return cases.find(({ colonne }) => colonne.cle !== null)?.colonne.champ ?? '';
}

function ficheOf({ fichier, numero }: LigneRendue, fiches: readonly Fiche[]): Fiche | undefined {
  return (
    fiches.find(({ file }) => file === fichier) ?? fiches.find(({ ref }) => ref === numero && ref !== '')
  );
}
