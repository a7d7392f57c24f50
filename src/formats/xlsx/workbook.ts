import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { momentOf } from '../office/moment-of.ts';
import { cellRef, columnName } from './cell-ref.ts';
import type { Classeur, Degrade, Etendue, Feuille } from './feuille.ts';
import { FONT } from './font.ts';
import { literal, ownCells } from './hucre/cells.ts';
import { chartOf } from './hucre/chart.ts';
import { pageOf } from './hucre/page.ts';
import { saisieOf } from './hucre/saisie.ts';
import { styleMaker, type StyleMaker } from './hucre/style.ts';
import { rowHeights } from './row-heights.ts';
import { isCase } from './table-sheet.ts';

/** This module and the folder `hucre/` alone know the library: a workbook in, its bytes out, the same on each run. */
export function writeClasseur({ titre, date, pied, feuilles }: Classeur): Promise<Uint8Array> {
  const day = new Date(momentOf(date));
  const styles = styleMaker();
  return writeXlsx({
    properties: { title: titre, creator: 'ptsm', created: day, modified: day },
    defaultFont: { name: FONT.nom, size: FONT.taille },
    namedRanges: feuilles.flatMap(printTitles),
    sheets: feuilles.map((feuille) => sheetOf(feuille, pied, styles)),
  });
}

function sheetOf(feuille: Feuille, pied: string, styleOf: StyleMaker): WriteSheet {
  const { nom, colonnes, lignes, tableau, etalees = [], graphique, degrade, saisie } = feuille;
  return {
    name: nom,
    columns: colonnes.map(({ largeur, aspect }) => ({ width: largeur, style: styleOf(aspect) })),
    rows: lignes.map((line) =>
      line.map((content) => {
        const value = isCase(content) ? content.valeur : content;
        return typeof value === 'string' ? literal(value) : value;
      }),
    ),
    cells: ownCells(feuille, styleOf),
    merges: etalees
      .filter(({ colonnes: width }) => width > 1)
      .map(({ ligne, colonnes: width }) => ({
        startRow: ligne,
        startCol: 0,
        endRow: ligne,
        endCol: width - 1,
      })),
    rowDefs: new Map([...rowHeights(feuille)].map(([row, height]) => [row, { height }])),
    ...(tableau ? tableSettings(tableau) : {}),
    ...(graphique ? { charts: [chartOf(graphique)] } : {}),
    ...(degrade ? { conditionalRules: [shading(degrade)] } : {}),
    ...(saisie ? saisieOf(saisie) : {}),
    ...(feuille.cachee ? { veryHidden: true } : {}),
    view: { showGridLines: false },
    ...pageOf(feuille, pied),
  };
}

function tableSettings({ lignes, colonnes, filtre, figees }: Etendue): Partial<WriteSheet> {
  return {
    freezePane: { rows: 1, columns: figees },
    ...(filtre ? { autoFilter: { range: `A1:${cellRef(lignes - 1, colonnes - 1)}` } } : {}),
  };
}

/** The library does not quote names there: Excel would « repair » the file. */
function printTitles({ nom, tableau }: Feuille) {
  if (!tableau) return [];
  const sheet = `'${nom.replaceAll("'", "''")}'`;
  const columns = tableau.figees > 0 ? `${sheet}!$A:$${columnName(tableau.figees - 1)},` : '';
  return [{ name: '_xlnm.Print_Titles', range: `${columns}${sheet}!$1:$1`, scope: nom }];
}

function shading({ plage, couleur }: Degrade): NonNullable<WriteSheet['conditionalRules']>[number] {
  return {
    type: 'colorScale',
    priority: 1,
    range: plage,
    colorScale: {
      cfvo: [{ type: 'num', value: '0' }, { type: 'max' }],
      colors: ['FFFFFFFF', `FF${couleur}`],
    },
  };
}
