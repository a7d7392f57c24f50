import { pagesOf } from './paginate.ts';
import type { Case, Ligne, PageTableau } from './slide.ts';
import { CELL_X, columnGroups, columnWidths, type Grille } from './table-columns.ts';
import { lineHeight } from './text-width.ts';
import { linesOf, shortened } from './wrap-lines.ts';

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

/** The largest size that holds on one slide, or else the one for several. */
const SIZES = [20, 18, 16, 14, 12] as const;
const SIZE = 12;

/** Inches over and under the text of a cell. */
export const CELL_Y = 0.05;
const HEADER_LINES = 4;

/** A table on as many slides as it needs, its header on each. */
export function tablePages(table: Tablature, room: Room): readonly PageTableau[] {
  const least = (taille: number) => (table.lignes.length + 1) * (lineHeight(taille) + 2 * CELL_Y);
  for (const taille of SIZES) {
    const pages = least(taille) <= room.h ? pagesAt(table, taille, room) : [];
    if (pages.length === 1) return pages.map((page) => airy(page, room.h));
  }
  return pagesAt(table, SIZE, room);
}

const AIR = 1.5;

/** Rows of a short table are higher than their text needs. */
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
  const { largeurs, hauteurs, entetes, header } = lowest(table, taille, room);
  const limit = room.h - header;
  const lignes = table.lignes.flatMap((ligne, index): readonly Haute[] => {
    const hauteur = hauteurs[index] ?? 0;
    return hauteur <= limit ? [{ ligne, hauteur }] : splitRow(ligne, { largeurs, taille, limit });
  });
  const pages = lignes.length === 0 ? [[]] : pagesOf(lignes, { heightOf: ({ hauteur }) => hauteur, limit });
  return pages.map((page) => ({
    titre: table.titre,
    taille,
    largeurs,
    entetes,
    lignes: page.map(({ ligne }) => ligne),
    hauteurs: [header, ...page.map(({ hauteur }) => hauteur)],
  }));
}

interface Haute {
  readonly ligne: Ligne;
  readonly hauteur: number;
}

/** The widths that make the lowest table. */
function lowest(table: Tablature, taille: number, room: Room) {
  const tried = columnWidths(grilleOf(table), taille, room.w).map((largeurs) => {
    const entetes = table.entetes.map((one, index) => headerCell(one, largeurs[index], taille));
    const hauteurs = table.lignes.map(({ cases, total }) =>
      rowHeight(cases, { largeurs, taille, gras: total }),
    );
    const header = rowHeight(entetes, { largeurs, taille, gras: true });
    return { largeurs, entetes, hauteurs, header, height: hauteurs.reduce((sum, one) => sum + one, header) };
  });
  return tried.reduce((best, one) => (one.height < best.height ? one : best));
}

/** A header that takes several lines is cut: the notes have it whole. */
function headerCell(one: Case, width: number | undefined, taille: number): Case {
  const place = { width: textWidth(width), lines: HEADER_LINES };
  return { ...one, texte: shortened(one.texte, place, { taille, gras: true }) };
}

export function rowHeight(
  cases: readonly Case[],
  { largeurs, taille, gras }: { largeurs: readonly number[]; taille: number; gras: boolean },
): number {
  const lines = cases.map(
    ({ texte }, index) => linesOf(texte, textWidth(largeurs[index]), { taille, gras }).length,
  );
  return Math.max(1, ...lines) * lineHeight(taille) + 2 * CELL_Y;
}

/** A row that is higher than a slide goes on over the next ones. */
function splitRow(
  { cases, total }: Ligne,
  { largeurs, taille, limit }: { largeurs: readonly number[]; taille: number; limit: number },
): readonly Haute[] {
  const most = Math.max(1, Math.floor((limit - 2 * CELL_Y) / lineHeight(taille)));
  const lines = cases.map(({ texte }, index) =>
    linesOf(texte, textWidth(largeurs[index]), { taille, gras: total }),
  );
  const parts = Math.ceil(Math.max(...lines.map(({ length }) => length)) / most);
  return Array.from({ length: parts }, (_, part) => {
    const some = lines.map((all) => all.slice(part * most, (part + 1) * most));
    const ligne = {
      total,
      cases: cases.map((one, index) => ({ ...one, texte: (some[index] ?? []).join('').trimEnd() })),
    };
    return { ligne, hauteur: rowHeight(ligne.cases, { largeurs, taille, gras: total }) };
  });
}

function textWidth(column = 0): number {
  return column - 2 * CELL_X;
}

function grilleOf({ entetes, lignes, egales }: Tablature): Grille {
  const rows = [entetes, ...lignes.map(({ cases }) => cases)];
  return { rows: rows.map((row) => row.map(({ texte }) => texte)), egales };
}

function withColumns(table: Tablature, columns: readonly number[]): Tablature {
  const keep = (cases: readonly Case[]) => columns.flatMap((index) => cases[index] ?? []);
  return {
    ...table,
    entetes: keep(table.entetes),
    lignes: table.lignes.map((ligne) => ({ ...ligne, cases: keep(ligne.cases) })),
  };
}
