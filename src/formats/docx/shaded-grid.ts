import type { Graphique, Serie, Valeur } from '../../report/document.ts';
import { inkOn } from '../colours.ts';
import { bare, tinted } from '../office/colours.ts';
import { columnWidths } from './columns.ts';
import { gridTable, type GridCell } from './grid.ts';
import { captioned } from './paragraph.ts';
import type { Element, Setting } from './setting.ts';
import { SHEETS } from './sheet.ts';
import { widthOf } from './text-size.ts';

type Shade = (cell: Valeur) => Pick<GridCell, 'fill' | 'colour'>;

/** A heat map or a calendar: a table whose cells are shaded and all say their value, so that it reads without colour. */
export function shadedGrid(node: Graphique, setting: Setting): readonly Element[] {
  const { titre, description, axes, categories, series, note } = node;
  const { accent } = setting.look;
  const isWide = categories.length > 6;
  const shade = SHADES[node.genre === 'frise' ? 'frise' : 'chaleur'](accent, series);
  const [headStyle, textStyle, labelStyle] = isWide
    ? (['SmallHead', 'SmallText', 'SmallTotal'] as const)
    : (['TableHead', 'TableText', 'TableTotal'] as const);
  const label = (content: string): GridCell => ({ content, style: labelStyle, align: 'left', fill: null });
  const isTight = categories.length > ROOMY;
  const head = (content: string, index: number): GridCell => ({
    content,
    style: headStyle,
    align: index === 0 || isTight ? 'left' : 'center',
    fill: accent,
    isUpright: isTight && index > 0,
  });
  const table = gridTable(
    {
      rows: [
        [axes.series, ...categories].map(head),
        ...series.map(({ nom, valeurs }) => [
          label(nom),
          ...valeurs.map((cell): GridCell => ({
            content: cell.text,
            style: textStyle,
            align: 'center',
            ...shade(cell),
          })),
        ]),
      ],
      widths: widthsOf(node, setting.width, SHEETS[headStyle].size),
      alternative: { title: titre, description },
      hasTotal: false,
      keepsNext: note !== null,
      ...(isTight ? { headHeight: headHeight(categories) } : {}),
    },
    setting,
  );
  return captioned({ titre, note }, table);
}

/** More columns than this, and their heads are turned. */
const ROOMY = 12;

function headHeight(categories: readonly string[]): number {
  const widest = Math.max(
    ...categories.map((text) => widthOf(text, { size: SHEETS.SmallHead.size, bold: true })),
  );
  return Math.ceil(Math.min(2400, widest + 160));
}

type ShadeOf = (accent: string, series: readonly Serie[]) => Shade;

const SHADES: Record<'chaleur' | 'frise', ShadeOf> = {
  chaleur: (accent, series) => {
    const most = Math.max(1, ...series.flatMap(({ valeurs }) => valeurs.map(({ value }) => value ?? 0)));
    return ({ value }) => (value === null || value <= 0 ? { fill: null } : shaded(accent, value / most));
  },
  frise: (accent) => (cell) => (cell.value === null ? { fill: null } : shaded(accent, 1)),
};

/** Steps that a photocopier keeps apart; what is not white is left in the colour of the text. */
function shaded(accent: string, part: number): Pick<GridCell, 'fill' | 'colour'> {
  const step = Math.ceil(part * 4);
  const fill = tinted(accent, [0.15, 0.3, 0.5, 0.9][step - 1] ?? 0.9);
  const colour = bare(inkOn(fill));
  return colour === 'FFFFFF' ? { fill, colour } : { fill };
}

/** All columns of values are alike; under heads that are turned, they are as wide as their values. */
function widthsOf({ axes, categories, series }: Graphique, width: number, size: number): readonly number[] {
  const label = { head: axes.series, texts: series.map(({ nom }) => nom), isNumeric: false };
  const values = series.flatMap(({ valeurs }) => valeurs.map(({ text }) => text));
  const heads = categories.length > ROOMY ? [] : categories;
  const column = { head: '', texts: [...heads, ...values], isNumeric: false };
  const font = { size, bold: true };
  return columnWidths([label, ...categories.map(() => column)], { head: font, text: font }, width);
}
