import { plural } from '../../fiche/words/plural.ts';
import type { Table, Unite } from '../../figures/result.ts';
import { SANS_ANNEE } from '../../figures/moyens/budget-table.ts';
import { AUCUN_FINANCEMENT } from '../../figures/moyens/financements-tables.ts';
import { NON_RENSEIGNE } from '../../figures/tally.ts';
import type { Graphique, Serie, Valeur } from '../document.ts';
import { quantityCell } from '../quantity.ts';
import { french, frenchNumber } from '../typography.ts';

/** How a table is drawn. */
export interface Dessin {
  /** The table's id. */
  readonly table: string;
  readonly genre: 'barres' | 'empilees' | 'chaleur';
  /** Its columns to draw; all of them unless said otherwise. */
  readonly colonnes?: readonly string[];
  /** Where the rows follow each other in time, one that says nothing has no place among them. */
  readonly suite?: boolean;
}

const UNITES: Readonly<Record<Unite, string>> = {
  fiches: 'fiches',
  EUR: '€',
  ETP: 'ETP',
  financements: 'financements',
};

/** Rows of the fiches that do not say. */
const MUETTES: readonly string[] = [NON_RENSEIGNE, SANS_ANNEE.id, AUCUN_FINANCEMENT];

interface Column {
  readonly label: string;
  readonly unite: Unite;
  readonly index: number;
}

/** A table as a chart; null where all it holds is zero. Columns and « non renseigné » at zero are not drawn: the table has them. */
export function tableGraphique(table: Table, { genre, colonnes, suite }: Dessin): Graphique | null {
  const columns = table.columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ id }) => colonnes?.includes(id) ?? true)
    .filter(({ index }) => table.rows.some(({ cells }) => valueAt(cells, index) !== 0));
  const says = ({ cells }: Row) => columns.some(({ index }) => valueAt(cells, index) !== 0);
  const rows = table.rows.filter((row) => !MUETTES.includes(row.id) || (says(row) && !suite));
  if (columns.length === 0) return null;
  const isGrid = genre === 'chaleur';
  const [categories, series] = isGrid ? [columns, rows] : [rows, columns];
  const unite = UNITES[columns[0]?.unite ?? 'fiches'];
  return {
    type: 'graphique',
    id: table.id,
    titre: french(table.title),
    description: french(descriptionOf(rows, columns, unite)),
    genre,
    unite,
    axes: isGrid
      ? { categories: 'Colonne', series: table.rowTitle }
      : { categories: table.rowTitle, series: 'Série' },
    categories: categories.map(({ label }) => french(label)),
    series: series.map((one) => serieOf(one, categories)),
    note: noteOf(table, suite === true),
  };
}

type Row = Table['rows'][number];
type Line = Row | Column;

/** The cells where a series meets each category: one of both is a row, the other a column. */
function serieOf(serie: Line, categories: readonly Line[]): Serie {
  return { nom: french(serie.label), valeurs: categories.map((category) => cellAt(serie, category)) };
}

function cellAt(a: Line, b: Line): Valeur {
  const row = 'cells' in a ? a : b;
  const column = 'cells' in a ? b : a;
  if (!('cells' in row) || 'cells' in column) return { text: '', value: null };
  const value = row.cells[column.index]?.value ?? null;
  return { ...quantityCell(value, column.unite), value };
}

function valueAt(cells: Row['cells'], index: number): number {
  return cells[index]?.value ?? 0;
}

/** What is not drawn is said. */
function noteOf({ note, rows }: Table, isSuite: boolean): string | null {
  const left = isSuite ? rows.find(({ id, total }) => MUETTES.includes(id) && total > 0) : undefined;
  const said = left ? `${left.label} : ${plural(left.total, 'fiche')}, hors du graphique.` : '';
  const text = [note ?? '', said].filter((part) => part !== '').join(' ');
  return text === '' ? null : french(text);
}

/** « Axe 1 : 3 en cours, 1 réalisée. Axe 2 : aucune donnée. » */
function descriptionOf(rows: readonly Row[], columns: readonly Column[], unite: string): string {
  const said = rows.map(({ label, cells }) => {
    const parts = columns
      .filter(({ index }) => valueAt(cells, index) !== 0)
      .map(({ label: name, index }) => `${name} ${frenchNumber(valueAt(cells, index))}`);
    return `${label} : ${parts.length === 0 ? '0' : parts.join(', ')}.`;
  });
  return `En ${unite}. ${said.join(' ')}`;
}
