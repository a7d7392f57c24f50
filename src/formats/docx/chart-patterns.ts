import { tinted } from '../office/colours.ts';

/** Of the series after the first, which stays plain. */
const PATTERNS = ['wdUpDiag', 'pct25', 'dkHorz', 'wdDnDiag', 'dotGrid', 'dkVert', 'lgCheck'];

const SERIES = /<c:ser>.*?<\/c:ser>/gs;
const BAR = /<c:spPr><a:solidFill><a:srgbClr val="(\w{6})"\/><\/a:solidFill><a:ln><a:noFill\/><\/a:ln>/;
const LABELS = /<c:dLbls>.*?<\/c:dLbls>/gs;

/** Series told apart without colour, by patterns, their values on white and on one line: the library only fills. */
export function patterned(chart: string): string {
  const isPlain = (chart.match(SERIES) ?? []).length < 2;
  let index = -1;
  return chart.replace(SERIES, (series) => {
    index += 1;
    const unwrapped = series.replace(LABELS, (labels) => labels.replaceAll('wrap="square"', 'wrap="none"'));
    return isPlain ? unwrapped : distinct(unwrapped, index);
  });
}

function distinct(series: string, index: number): string {
  return series
    .replace(BAR, (_, colour: string) => `<c:spPr>${fillOf(colour, index)}<a:ln w="9525">${WHITE}</a:ln>`)
    .replace(LABELS, (labels) => labels.replaceAll('<c:spPr><a:noFill/>', `<c:spPr>${WHITE}`));
}

const WHITE = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';

function fillOf(colour: string, index: number): string {
  const code = (value: string) => `<a:srgbClr val="${value}"/>`;
  if (index === 0) return `<a:solidFill>${code(colour)}</a:solidFill>`;
  const pattern = PATTERNS[(index - 1) % PATTERNS.length] ?? 'wdUpDiag';
  const [front, back] = [code(colour), code(tinted(colour, 0.4))];
  return `<a:pattFill prst="${pattern}"><a:fgClr>${front}</a:fgClr><a:bgClr>${back}</a:bgClr></a:pattFill>`;
}
