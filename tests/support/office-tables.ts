import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import { writeXlsx } from 'hucre/xlsx';
import { DESSUS, GAUCHE, type Grille } from './classeur-of.ts';

/** Tables as a person has them in a workbook, one a sheet, merged cells merged. */
export function xlsxOf(grilles: readonly Grille[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: grilles.map(({ nom = 'Actions', lignes }) => ({
      name: nom,
      rows: lignes.map((ligne) =>
        ligne.map((cell) => (isMerged(cell) ? null : (cell as string | number | null))),
      ),
      merges: mergesOf(lignes),
    })),
  });
}

/** The same in a Word document, a table each. */
export async function docxOf(grilles: readonly Grille[]): Promise<Uint8Array> {
  const children = grilles.flatMap(({ lignes }) => [
    new Table({ rows: lignes.map((_, rank) => rowOf(lignes, rank)) }),
    new Paragraph(''),
  ]);
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

type Lignes = Grille['lignes'];

function isMerged(cell: Lignes[number][number]): boolean {
  return cell === DESSUS || cell === GAUCHE;
}

function mergesOf(lignes: Lignes) {
  return lignes.flatMap((ligne, row) =>
    ligne.flatMap((cell, column) => {
      const height = isMerged(cell) ? 1 : heightAt(lignes, row, column);
      return height > 1
        ? [{ startRow: row, startCol: column, endRow: row + height - 1, endCol: column }]
        : [];
    }),
  );
}

function heightAt(lignes: Lignes, row: number, column: number): number {
  let height = 1;
  while (lignes[row + height]?.[column] === DESSUS) height++;
  return height;
}

function rowOf(lignes: Lignes, rank: number): TableRow {
  const children = (lignes[rank] ?? []).map((cell, column) => {
    const isFirst = cell !== DESSUS && heightAt(lignes, rank, column) > 1;
    return new TableCell({
      children: [new Paragraph(typeof cell === 'object' ? '' : String(cell))],
      ...(cell === DESSUS ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
      ...(isFirst ? { verticalMerge: VerticalMergeType.RESTART } : {}),
    });
  });
  return new TableRow({ children });
}
