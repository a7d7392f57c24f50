import type { Plain } from '../../edits/field-change.ts';
import { fieldValue } from '../../fiche/field-value.ts';
import { groupBy } from '../../fiche/group-by.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { asWritten } from '../../fiche/schema/as-written.ts';
import { REFERENCE } from '../../fiche/schema/shapes.ts';
import { fold } from '../../fiche/words/fold.ts';
import type { Remarque } from '../../tableur/remarque.ts';
import { FEUILLES } from '../export/modele.ts';
import type { FicheLue } from '../import/fiche-lue.ts';
import { allOf, converted, isPartlyRead, keyPath, refused, UNREAD, type Changes } from './changes-of.ts';
import { lireRendue } from './lire-rendue.ts';
import type { CaseRendue, LigneRendue } from './rendu.ts';

export interface Ajouts {
  readonly fiches: readonly FicheLue[];
  /** Entries that are added to fiches of the repository. */
  readonly entrees: Changes;
  readonly remarques: readonly Remarque[];
}

/** Rows that a person added: a fiche each on « Fiches », elsewhere an entry of a fiche, new or not. */
export function ajoutsOf(rows: readonly LigneRendue[], plan: Plan): Ajouts {
  const fresh = rows.filter(({ feuille }) => feuille === FEUILLES.fiches);
  const added = listsOf(
    rows.filter(({ feuille }) => feuille !== FEUILLES.fiches),
    plan,
  );
  const read = fresh.map((row) => {
    const own = added.filter(({ numero, fiche }) => !fiche && numero !== '' && numero === row.numero);
    return ficheOf(row, own, plan);
  });
  const numbers = new Set(fresh.map(({ numero }) => numero));
  const rest = added.filter(({ numero, fiche }) => fiche !== undefined || !numbers.has(numero));
  return {
    fiches: read.flatMap(({ fiche }) => fiche ?? []),
    entrees: allOf(rest.map(addedTo)),
    remarques: [...read, ...added].flatMap(({ remarques }) => remarques),
  };
}

/** Entries of one list, for one fiche. */
interface Liste {
  readonly champ: string;
  readonly numero: string;
  readonly fiche: Fiche | undefined;
  readonly first: LigneRendue;
  readonly entries: readonly Plain[];
  readonly remarques: readonly Remarque[];
}

function listsOf(rows: readonly LigneRendue[], plan: Plan): readonly Liste[] {
  const groups = groupBy(rows, (row) => JSON.stringify([champOf(row), row.fichier, row.numero]));
  return [...groups.values()].flatMap((group): readonly Liste[] => {
    const [first] = group;
    if (!first) return [];
    const champ = champOf(first);
    const read = group.map((row) => readRow(row, plan));
    return [
      {
        champ,
        numero: first.numero,
        fiche: ficheNamed(first, plan.fiches),
        first,
        entries: read.map(({ values }) => entryOf(champ, values)),
        remarques: read.flatMap(({ remarques }) => remarques),
      },
    ];
  });
}

/** By its number, which no other fiche may have; where the file stands there too, both have to agree. */
function ficheNamed({ fichier, numero }: LigneRendue, fiches: readonly Fiche[]): Fiche | undefined {
  const [fiche, ...others] = fiches.filter(
    ({ file, champs: { id } }) =>
      (fichier === '' || file === fichier) && (numero === '' ? fichier !== '' : id === numero),
  );
  return others.length === 0 ? fiche : undefined;
}

function addedTo({ fiche, champ, first, entries }: Liste): Changes {
  const at = { lieu: first.lieu, contenu: first.numero };
  if (!fiche) return refused(at, NO_FICHE);
  const there = fieldValue(fiche, champ) ?? [];
  if (!Array.isArray(there)) return refused(at, IN_WORDS);
  if (isPartlyRead(fiche, champ)) return refused(at, UNREAD);
  const said = entries.map((_, index) => ({
    champ: `${champ}.${String(there.length + index + 1)}`,
    avant: '',
    apres: 'une ligne de plus',
  }));
  const edits =
    there.length === 0
      ? // The first entry of a list makes the list.
        [{ path: [champ], value: entries }]
      : entries.map((value, index) => ({ path: [champ, String(there.length + index)], value }));
  return {
    changes: edits.map((edit, index) => ({
      fiche,
      edit,
      said: said[index] ?? NOTHING_SAID,
      lieu: first.lieu,
    })),
    conflits: [],
    remarques: [],
  };
}

const NOTHING_SAID = { champ: '', avant: '', apres: '' };
const NO_FICHE =
  'cette ligne n’est celle d’aucune fiche : donnez-lui le numéro de sa fiche, dans la première colonne (un numéro qu’une seule fiche porte)';
const IN_WORDS =
  'le budget de cette fiche est en toutes lettres, dans la feuille « Fiches » : videz-le et importez, puis ajoutez des lignes ; ou complétez-le là';

interface FicheRendue {
  readonly fiche: FicheLue | null;
  readonly remarques: readonly Remarque[];
}

function ficheOf(row: LigneRendue, lists: readonly Liste[], plan: Plan): FicheRendue {
  const motif = refusalOf(row, plan.fiches);
  if (motif !== null)
    return { fiche: null, remarques: refused({ lieu: row.lieu, contenu: row.numero }, motif).remarques };
  const { values, remarques } = readRow(row, plan);
  const fiche: FicheLue = {
    lieu: row.lieu,
    champs: {
      ...(row.numero === '' ? {} : { id: asWritten('id', row.numero) }),
      ...Object.fromEntries(values),
      ...Object.fromEntries(lists.map(({ champ, entries }) => [champ, entries])),
    },
    sections: [],
    lieux: new Map(row.cases.map(({ colonne, lieu }) => [colonne.champ, lieu])),
  };
  return { fiche, remarques };
}

/** A row that would change a fiche that is there, instead of making one. */
function refusalOf({ numero, cases }: LigneRendue, fiches: readonly Fiche[]): string | null {
  if (numero !== '' && !REFERENCE.test(numero)) return 'attendu un numéro (12) ou un code (A1), ou rien';
  const same = fiches.find(({ champs: { id } }) => numero !== '' && id === numero);
  if (same)
    return `le n° ${numero} est celui de ${same.file} : pour une fiche nouvelle, videz la case « N° »`;
  const title = fold(String(cases.find(({ colonne }) => colonne.champ === 'title')?.contenu ?? ''));
  const twin = fiches.find(({ champs }) => title !== '' && fold(champs.title ?? '') === title);
  return twin ? `cette fiche existe déjà, ${twin.file} : donnez un autre titre à une fiche nouvelle` : null;
}

type Values = readonly (readonly [string, Plain])[];

interface Row {
  readonly values: Values;
  readonly remarques: readonly Remarque[];
}

function readRow(row: LigneRendue, plan: Plan): Row {
  const read = row.cases.filter(({ contenu }) => contenu !== null).map((cell) => readOne(cell, plan));
  return {
    values: read.flatMap(({ values }) => values),
    remarques: read.flatMap(({ remarques }) => remarques),
  };
}

function readOne(cell: CaseRendue, { vocabulary }: Plan): Row {
  const said = lireRendue(cell, vocabulary);
  if ('attendu' in said) return { values: [], remarques: refused(cell, `attendu ${said.attendu}`).remarques };
  const { champ, cle } = cell.colonne;
  return {
    values: said.valeur === null ? [] : [[cle ?? champ, said.valeur]],
    remarques: converted(cell, said),
  };
}

/** The values of an indicator, a key a year, are a map of their own. */
function entryOf(champ: string, values: Values): Plain {
  const isYear = ([key]: Values[number]) => keyPath(champ, key).length > 1;
  const years = values.filter(isYear);
  const others = values.filter((one) => !isYear(one));
  return Object.fromEntries(
    years.length === 0 ? others : [...others, ['valeurs', Object.fromEntries(years)] as const],
  );
}

function champOf({ cases }: LigneRendue): string {
  return cases.find(({ colonne }) => colonne.cle !== null)?.colonne.champ ?? '';
}
