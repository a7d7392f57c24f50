import { Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import type { Graphique, Valeur } from '../../report/document.ts';
import { visible } from '../visible.ts';
import { gap, styled } from './paragraph.ts';
import type { Element, Setting } from './setting.ts';
import { FONT } from './styles.ts';

/** Told apart by the colour-blind, by their lightness and, in `package-edit.ts`, by their patterns. */
export const SERIES_COLOURS = [
  '0072B2',
  'E69F00',
  '009E73',
  'CC79A7',
  '56B4E9',
  'D55E00',
  'F0E442',
  '7F7F7F',
];

/** A chart of Word's own, with its data in a workbook: a coordinator can edit it. */
export function chartOf(node: Graphique, setting: Setting): readonly Element[] {
  const { titre, note, categories, series } = node;
  const notes = [note, absences(node)].filter((text) => text !== null);
  if (categories.length === 0 || series.length === 0) {
    return [styled('Caption', titre), styled('Note', node.description)];
  }
  const chart = new Paragraph({
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- its own documentation puts it there
    children: [new ChartRun(optionsOf(node, setting))],
    keepNext: notes.length > 0,
    spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
  });
  return [
    styled('Caption', titre),
    chart,
    ...(notes.length === 0 ? [gap()] : [styled('Note', notes.join(' '))]),
  ];
}

function optionsOf(node: Graphique, { look, width }: Setting): ChartRunOptions {
  const { titre, description, categories, series, genre, unite } = node;
  const isStacked = genre === 'empilees';
  const isWritten = series.some(({ valeurs }) => valeurs.some((valeur) => valeur.unite !== undefined));
  const numberFormat = numberFormatOf(series.flatMap(({ valeurs }) => valeurs));
  const colours = series.length === 1 ? [look.accent] : SERIES_COLOURS;
  const font = { name: FONT };
  return {
    type: 'bar',
    stacking: isStacked ? 'stacked' : 'none',
    gapWidth: isStacked ? 45 : 40,
    categories: categories.map(visible),
    series: series.map(({ nom, valeurs }, index) => ({
      name: visible(nom),
      values: valeurs.map(({ value }) => value),
      color: colours[index % colours.length] ?? look.accent,
    })),
    // The first category on top, the values along the bottom all the same.
    categoryAxis: { reverseOrder: true, font: { size: 9, color: '262626' } },
    valueAxis: {
      minimum: 0,
      crossesAt: 'maximum',
      numberFormat,
      ...(unite === '' || isWritten ? {} : { title: { text: visible(unite), font: { size: 9 } } }),
      ...intervalOf(node),
    },
    // A stacked bar has no room to say zero.
    dataLabels: {
      value: true,
      numberFormat: isStacked ? `${numberFormat};-${numberFormat};` : numberFormat,
      font: { size: 9, bold: true, color: '000000' },
    },
    legend: series.length > 1 ? { position: 'bottom', font: { size: 9, color: '262626' } } : false,
    font,
    chartArea: { border: 'none' },
    transformation: { width: Math.floor(width / 15), height: heightOf(node) },
    altText: { name: visible(titre), title: visible(titre), description: visible(description) },
  };
}

/** LibreOffice writes the signs of the format in this language, Word in that of the machine. */
const FRENCH = '[$-40C]';

/** « 1 234,50 € », in the signs of an Excel format: as many decimals as the texts have. */
function numberFormatOf(valeurs: readonly Valeur[]): string {
  const decimals = Math.max(0, ...valeurs.map(({ text }) => /,(\d+)/.exec(text)?.[1]?.length ?? 0));
  const unite = valeurs.find((valeur) => valeur.unite !== undefined)?.unite;
  const sign = unite === undefined ? '' : { pourcent: '\u00A0"%"', euros: '\u00A0"€"' }[unite];
  return `${FRENCH}#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}${sign}`;
}

/** Fiches are not cut in two by an axis. */
function intervalOf({ series, categories, genre }: Graphique): {
  readonly interval?: number;
  readonly maximum?: number;
} {
  const at = (index: number) => series.map(({ valeurs }) => valeurs[index]?.value ?? 0);
  const bars = categories.map((_, index) =>
    genre === 'empilees' ? at(index).reduce((total, value) => total + value, 0) : Math.max(...at(index)),
  );
  const most = Math.max(0, ...bars);
  if (most === 0) return { maximum: 1, interval: 1 };
  return most <= 8 ? { interval: 1 } : {};
}

/** In pixels: bars thick enough for their labels, never more than a page. */
function heightOf({ categories, series, genre }: Graphique): number {
  const group = genre === 'empilees' || series.length === 1 ? 34 : 14 + series.length * 19;
  const legend = series.length > 1 ? 14 + 18 * Math.ceil(series.length / 4) : 0;
  return Math.min(820, Math.max(140, 60 + legend + categories.length * group));
}

/** A bar that is missing is said, since nothing is drawn. */
function absences({ categories, series }: Graphique): string | null {
  const absent = series.flatMap(({ nom, valeurs }) =>
    valeurs.flatMap(({ value, text }, index) => {
      if (value !== null || text === '') return [];
      const name = series.length === 1 ? '' : `${nom}, `;
      return [`${name}${categories[index] ?? ''} (${text})`];
    }),
  );
  return absent.length === 0 ? null : `Sans barre\u00A0: ${absent.join(', ')}.`;
}
