import { countSeries, isLineChart, patternFill, solidFill, withSeries } from '../office/chart-patterns.ts';
import { tinted } from '../office/colours.ts';

const BAR = /<c:spPr><a:solidFill><a:srgbClr val="(\w{6})"\/><\/a:solidFill><a:ln><a:noFill\/><\/a:ln>/;
const LABELS = /<c:dLbls>.*?<\/c:dLbls>/gs;

/** Series told apart without colour, by patterns, their values on white and on one line: the library only fills. */
export function patterned(chart: string): string {
  const isPlain = countSeries(chart) < 2 || isLineChart(chart);
  return withSeries(chart, (series, rank) => {
    const unwrapped = series.replace(LABELS, (labels) => labels.replaceAll('wrap="square"', 'wrap="none"'));
    return isPlain ? unwrapped : distinct(unwrapped, rank);
  });
}

function distinct(series: string, rank: number): string {
  return series
    .replace(BAR, (_, colour: string) => `<c:spPr>${fillOf(colour, rank)}<a:ln w="9525">${WHITE}</a:ln>`)
    .replace(LABELS, (labels) => labels.replaceAll('<c:spPr><a:noFill/>', `<c:spPr>${WHITE}`));
}

const WHITE = solidFill('FFFFFF');

function fillOf(colour: string, rank: number): string {
  return rank === 0 ? solidFill(colour) : patternFill(rank, { front: colour, back: tinted(colour, 0.4) });
}
