import { lineLooks } from '../line-looks.ts';
import { bare } from '../office/colours.ts';
import type { ChartOptions } from './library.ts';
import type { PageGraphique } from './slide.ts';

/** Lines over steps; `mend-lines.ts` gives each its dashes and its points, for which the library has one choice for all. */
export function lineLook({ series, pas, points }: PageGraphique, couleur: string): ChartOptions {
  return {
    chartColors: lineLooks(series.length, couleur).map(({ colour }) => bare(colour)),
    showValue: false,
    lineSize: 2.25,
    lineDataSymbol: points ? 'circle' : 'none',
    lineDataSymbolSize: 7,
    catAxisLabelFrequency: String(pas),
  };
}
