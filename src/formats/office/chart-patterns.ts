/** Of the series after the first, which stays plain. */
const PATTERNS = ['wdUpDiag', 'pct25', 'dkHorz', 'wdDnDiag', 'dotGrid', 'dkVert', 'lgCheck'];

const SERIES = /<c:ser>.*?<\/c:ser>/gs;

/** The series of a chart one by one, with their rank from zero. */
export function withSeries(chart: string, edit: (series: string, rank: number) => string): string {
  let rank = -1;
  return chart.replace(SERIES, (series) => {
    rank += 1;
    return edit(series, rank);
  });
}

/** Lines are told apart by their dashes and their points. */
export function isLineChart(chart: string): boolean {
  return chart.includes('<c:lineChart>');
}

export function countSeries(chart: string): number {
  return (chart.match(SERIES) ?? []).length;
}

interface Colours {
  /** `RRGGBB`. */
  readonly front: string;
  readonly back: string;
}

/** What tells the series of that rank from the others without colour: libraries only fill. */
export function patternFill(rank: number, { front, back }: Colours): string {
  const pattern = PATTERNS[(rank - 1) % PATTERNS.length] ?? 'wdUpDiag';
  return `<a:pattFill prst="${pattern}"><a:fgClr>${ink(front)}</a:fgClr><a:bgClr>${ink(back)}</a:bgClr></a:pattFill>`;
}

export function solidFill(colour: string): string {
  return `<a:solidFill>${ink(colour)}</a:solidFill>`;
}

function ink(colour: string): string {
  return `<a:srgbClr val="${colour}"/>`;
}
