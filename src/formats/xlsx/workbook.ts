import { writeXlsx, type Cell, type CellStyle, type SheetChart, type WriteSheet } from 'hucre/xlsx';
import { cellRef, columnName } from './cell-ref.ts';
import type { Aspect, Case, Classeur, Contenu, Degrade, Dessin, Etendue, Feuille } from './feuille.ts';
import { FONT } from './font.ts';
import { rowHeights } from './row-heights.ts';
import { isCase } from './table-sheet.ts';

/** The one module that knows the library: a workbook in, its bytes out, the same on each run. */
export function writeClasseur({ titre, date, pied, feuilles }: Classeur): Promise<Uint8Array> {
  const day = new Date(`${date ?? '1980-01-01'}T00:00:00Z`);
  const styles = styleMaker();
  return writeXlsx({
    properties: { title: titre, creator: 'ptsm', created: day, modified: day },
    defaultFont: { name: FONT.nom, size: FONT.taille },
    namedRanges: feuilles.flatMap(printTitles),
    sheets: feuilles.map((feuille) => sheetOf(feuille, pied, styles)),
  });
}

type StyleMaker = (aspect: Aspect) => CellStyle;

function sheetOf(feuille: Feuille, pied: string, styleOf: StyleMaker): WriteSheet {
  const { nom, colonnes, lignes, tableau, etalees = [], graphique, degrade } = feuille;
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
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: tableau ? 'landscape' : 'portrait',
      margins: MARGINS,
      ...fitting(feuille),
    },
    headerFooter: { oddHeader: '&L&A', oddFooter: `&L${footer(pied)}&RPage &P sur &N` },
  };
}

const MARGINS = { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 };

/** Characters across a sheet of paper, upright and on its side, and as many as can still be read. */
const UPRIGHT = 88;
const ON_SIDE = 140;
const SMALL_PRINT = 260;

/** Made smaller to the width of the paper, never larger; on several sheets side by side where it would be too small. */
function fitting({ colonnes, tableau, graphique }: Feuille): WriteSheet['pageSetup'] {
  const width = colonnes.reduce((sum, { largeur }) => sum + largeur, 0);
  if (graphique) return { fitToPage: true, fitToWidth: 1, fitToHeight: 1 };
  if (width <= (tableau ? ON_SIDE : UPRIGHT)) return {};
  return { fitToPage: true, fitToWidth: Math.ceil(width / SMALL_PRINT), fitToHeight: 0 };
}

/** « & » starts a command there, and no more than 255 characters fit. */
function footer(text: string): string {
  return text.slice(0, 100).replaceAll('&', '&&');
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

/** `_x0041_` would be read as the letter that it numbers. */
function literal(text: string): string {
  return text.replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x');
}

/** What the library would write as an error rather than as a text. */
const ERRORS = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** Cells that have a look of their own, or that need more than their value. */
function ownCells({ lignes, colonnes }: Feuille, styleOf: StyleMaker): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of lignes.entries())
    for (const [column, content] of line.entries()) {
      const own = ownCell(content, colonnes[column]?.aspect ?? {});
      if (own !== null) cells.set(`${String(row)},${String(column)}`, cellOf(own, styleOf));
    }
  return cells;
}

function ownCell(content: Contenu | Case, aspect: Aspect): Case | null {
  if (isCase(content)) return content;
  return isError(content) ? { valeur: content, aspect } : null;
}

function cellOf({ valeur, aspect, lien }: Case, styleOf: StyleMaker): Partial<Cell> {
  return {
    style: styleOf(aspect),
    ...(isError(valeur) ? { richText: [{ text: valeur }] } : {}),
    ...(lien === undefined ? {} : { hyperlink: linkTo(lien) }),
  };
}

function isError(value: Contenu): value is string {
  return typeof value === 'string' && ERRORS.test(value);
}

function linkTo(sheet: string) {
  return { target: '', location: `'${sheet.replaceAll("'", "''")}'!A1`, tooltip: sheet };
}

/** One style for one look: the library compares them for every cell. */
function styleMaker(): StyleMaker {
  const made = new Map<Aspect, CellStyle>();
  return (aspect) => {
    const known = made.get(aspect) ?? cellStyle(aspect);
    made.set(aspect, known);
    return known;
  };
}

const EDGE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;

function cellStyle({ format, fond, bordure = false, ...look }: Aspect): CellStyle {
  return {
    font: fontOf(look),
    alignment: alignmentOf(look),
    ...(fond === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fond } } }),
    ...(bordure ? { border: { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE } } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
  };
}

function fontOf({
  gras,
  italique,
  souligne,
  taille = FONT.taille,
  encre,
}: Aspect): NonNullable<CellStyle['font']> {
  return {
    name: FONT.nom,
    size: taille,
    ...(gras ? { bold: true } : {}),
    ...(italique ? { italic: true } : {}),
    ...(souligne ? { underline: true } : {}),
    ...(encre === undefined ? {} : { color: { rgb: encre } }),
  };
}

/** An indent needs a side. */
function alignmentOf({ alignement, retrait }: Aspect): NonNullable<CellStyle['alignment']> {
  const side = alignement ?? (retrait === undefined ? undefined : 'left');
  return {
    vertical: 'top',
    wrapText: true,
    ...(side === undefined ? {} : { horizontal: side }),
    ...(retrait === undefined ? {} : { indent: retrait }),
  };
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

function chartOf(dessin: Dessin): SheetChart {
  const { genre, couchees, titre, description, axes, series, place, depuisZero } = dessin;
  const isStacked = genre === 'empilees';
  const format = isStacked ? hidingZeros(dessin.format) : dessin.format;
  return {
    type: couchees ? 'bar' : 'column',
    barGrouping: isStacked ? 'stacked' : 'clustered',
    gapWidth: 60,
    title: titre,
    titleFontSize: 13,
    titleBold: true,
    altText: description,
    frameTitle: titre,
    lang: 'fr-FR',
    dispBlanksAs: 'gap',
    legend: series.length > 1 ? 'bottom' : false,
    series: series.map(({ nom, valeurs, couleur, encre }) => ({
      name: nom,
      values: valeurs,
      categories: dessin.categories,
      color: couleur,
      dataLabels: {
        showValue: true,
        position: isStacked ? 'ctr' : 'outEnd',
        numberFormat: { formatCode: format, sourceLinked: false },
        fontColor: isStacked ? encre : '000000',
        fontSize: 9,
      },
    })),
    axes: {
      x: { title: axes.categories, ...(couchees ? { reverse: true } : {}) },
      y: {
        ...(axes.valeurs === '' ? {} : { title: axes.valeurs }),
        ...(depuisZero ? { scale: { min: 0 } } : {}),
        ...(couchees ? { crosses: 'max' as const } : {}),
        numberFormat: { formatCode: dessin.format, sourceLinked: false },
        gridlines: { major: true },
      },
    },
    anchor: {
      from: { row: place.ligne, col: place.colonne },
      to: { row: place.ligne + place.lignes, col: place.colonne + place.colonnes },
    },
  };
}

/** In a stack, the zero of a part that is not there would cover its neighbour's value. */
function hidingZeros(format: string): string {
  const shown = format === 'General' ? '#,##0' : format;
  return `${shown};-${shown};;`;
}
