import { isLineChart, patternFill, solidFill, withSeries } from '../office/chart-patterns.ts';
import { stableZip } from '../office/stable-zip.ts';
import type { Classeur } from './feuille.ts';

const FILL = /<c:spPr><a:solidFill><a:srgbClr val="(\w{6})"\/><\/a:solidFill>(<a:ln>.*?<\/a:ln>)/s;

/** The series of a chart told apart without colour: the library only fills. */
export function withPatterns(archive: Uint8Array, { feuilles, encre }: Classeur): Uint8Array {
  if (feuilles.every(({ graphique }) => (graphique?.series.length ?? 0) < 2)) return archive;
  return stableZip(archive, (path, text) => (path.startsWith('xl/charts/') ? patterned(text, encre) : text));
}

function patterned(chart: string, ink: string): string {
  if (isLineChart(chart)) return chart;
  return withSeries(chart, (series, rank) => {
    if (rank === 0) return series;
    const fillOf = (colour: string) => patternFill(rank, { front: ink, back: colour });
    return series.replace(
      FILL,
      (_, colour: string) => `<c:spPr>${fillOf(colour)}<a:ln w="9525">${solidFill(ink)}</a:ln>`,
    );
  });
}
