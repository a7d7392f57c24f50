import type { Plan } from '../../src/fiche/plan.ts';
import type { Classeur, Valeur } from '../../src/tableur/classeur.ts';
import { readClasseur } from '../../src/tableur/read-classeur.ts';
import { EXPORTS, type Exported } from './returned.ts';

/** Rows of a sheet, the first one its titles. */
export type Rows = readonly (readonly Valeur[])[];

/** What `ptsm exporter` writes of a plan, as it is read. */
export async function exportedClasseur(plan: Plan, format: Exported = 'xlsx'): Promise<Classeur> {
  const { classeur } = await readClasseur({ nom: 'fiches', bytes: await EXPORTS[format](plan) });
  if (!classeur) throw new Error('the export is refused');
  return classeur;
}

/** A workbook whose sheet was edited; of a CSV or a JSON, its one table. */
export function withRows(classeur: Classeur, nom: string, edit: (rows: Rows) => Rows): Classeur {
  return {
    ...classeur,
    feuilles: classeur.feuilles.map((feuille) => {
      if (feuille.nom !== nom) return feuille;
      const rows = edit(feuille.lignes.map(({ cases }) => cases.map(({ valeur }) => valeur)));
      const lignes = rows.map((row, index) => ({
        numero: index + 1,
        cases: row.map((valeur) => ({ valeur, fusion: null })),
      }));
      return { ...feuille, lignes };
    }),
  };
}

/** Cells typed over: the row (1 is the first one below the titles), the title of the column, what is typed. */
export function typed(
  ...cells: readonly (readonly [row: number, titre: string, valeur: Valeur])[]
): (rows: Rows) => Rows {
  return (rows) => cells.reduce(typedOne, rows);
}

function typedOne(rows: Rows, [row, titre, valeur]: readonly [number, string, Valeur]): Rows {
  const [head = []] = rows;
  const column = head.indexOf(titre);
  if (column === -1) throw new Error(`no column « ${titre} »`);
  const line = Array.from(
    { length: Math.max(head.length, column + 1) },
    (_, index) => rows[row]?.[index] ?? null,
  );
  return rows.toSpliced(row, 1, line.with(column, valeur));
}

/** A row that a person added below the others, by the titles of its columns. */
export function added(cells: Readonly<Record<string, Valeur>>): (rows: Rows) => Rows {
  return (rows) =>
    typed(...Object.entries(cells).map(([titre, valeur]) => [rows.length, titre, valeur] as const))(rows);
}
