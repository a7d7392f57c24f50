import { pagesOf } from './paginate.ts';
import type { Case, Ligne, PageTableau } from './slide.ts';
import { headerCell, measured, splitRow, type Haute } from './row-height.ts';
import { columnGroups, columnWidths, type Grille } from './table-columns.ts';

/** A table or a shaded grid before it is cut into slides. */
export interface Tablature {
  readonly titre: string;
  readonly entetes: readonly Case[];
  readonly lignes: readonly Ligne[];
  readonly egales: boolean;
}

interface Room {
  readonly w: number;
  readonly h: number;
}

/** From the largest; the last is the one of long tables. */
const SIZES = [20, 18, 16, 14] as const;
const SIZE = 12;

/** Beyond, a larger size would surely take more slides. */
const FEW = 8;

/** A table on as few slides as it needs, at the largest size that needs no more, its header on each. */
export function tablePages(table: Tablature, room: Room): readonly PageTableau[] {
  const fewest = pagesAt(table, SIZE, room);
  if (fewest.length > FEW) return fewest;
  for (const taille of SIZES) {
    const pages = pagesAt(table, taille, room);
    if (pages.length === fewest.length) return pages.map((page) => airy(page, room.h));
  }
  return fewest.map((page) => airy(page, room.h));
}

const AIR = 1.7;

/** Rows are higher than their text needs where the slide has room. */
function airy(page: PageTableau, room: number): PageTableau {
  const scale = Math.min(AIR, room / page.hauteurs.reduce((sum, one) => sum + one, 0));
  return { ...page, hauteurs: page.hauteurs.map((one) => one * scale) };
}

function pagesAt(table: Tablature, taille: number, room: Room): readonly PageTableau[] {
  return columnGroups(grilleOf(table), taille, room.w).flatMap((columns) =>
    groupPages(withColumns(table, columns), taille, room),
  );
}

function groupPages(table: Tablature, taille: number, room: Room): readonly PageTableau[] {
  const { largeurs, entetes, header, rows } = lowest(table, taille, room);
  const limit = room.h - header;
  const pages = pagesOf(
    unitsOf(rows, (one) => splitRow(one.ligne, { largeurs, taille }, limit), limit),
    {
      heightOf: sum,
      limit,
    },
  );
  return (pages.length === 0 ? [[]] : pages).map((units) => {
    const page = units.flat();
    return {
      titre: table.titre,
      taille,
      largeurs,
      entetes,
      lignes: page.map(({ ligne }) => ligne),
      hauteurs: [header, ...page.map(({ hauteur }) => hauteur)],
    };
  });
}

type Unit = readonly Haute[];

/** What no page parts: a group with its title, or else a row, or what a page holds of it. */
function unitsOf(rows: readonly Haute[], split: (row: Haute) => Unit, limit: number): readonly Unit[] {
  const units: Haute[][] = [];
  for (const row of rows) {
    const last = units.at(-1);
    if (last?.[0]?.ligne.genre === 'groupe' && row.ligne.genre !== 'groupe') last.push(row);
    else units.push([row]);
  }
  return units.flatMap((unit) => {
    if (sum(unit) <= limit) return [unit];
    return unit.flatMap((row) => (row.hauteur <= limit ? [[row]] : split(row).map((part) => [part])));
  });
}

function sum(rows: readonly Haute[]): number {
  return rows.reduce((total, { hauteur }) => total + hauteur, 0);
}

/** The widths that make the lowest table. */
function lowest(table: Tablature, taille: number, room: Room) {
  const tried = columnWidths(grilleOf(table), taille, room.w).map((largeurs) => {
    const entetes = table.entetes.map((one, index) => headerCell(one, largeurs[index] ?? 0, taille));
    const header = measured({ genre: 'total', cases: entetes }, { largeurs, taille }).hauteur;
    const rows = table.lignes.map((ligne) => measured(ligne, { largeurs, taille }));
    return { largeurs, entetes, header, rows, height: header + sum(rows) };
  });
  return tried.reduce((best, one) => (one.height < best.height ? one : best));
}

function grilleOf({ entetes, lignes, egales }: Tablature): Grille {
  const rows = [entetes, ...lignes.filter(({ genre }) => genre !== 'groupe').map(({ cases }) => cases)];
  return { rows: rows.map((row) => row.map(({ texte }) => texte)), egales };
}

function withColumns(table: Tablature, columns: readonly number[]): Tablature {
  const keep = (cases: readonly Case[]) => columns.flatMap((index) => cases[index] ?? []);
  return {
    ...table,
    entetes: keep(table.entetes),
    lignes: table.lignes.map((ligne) =>
      ligne.genre === 'groupe' ? ligne : { ...ligne, cases: keep(ligne.cases) },
    ),
  };
}
