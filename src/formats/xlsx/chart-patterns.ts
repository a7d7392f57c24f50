import { stableZip } from '../office/stable-zip.ts';
import type { Classeur } from './feuille.ts';

/** Of the series after the first, which stays plain. */
const PATTERNS = ['wdUpDiag', 'pct20', 'dkHorz', 'wdDnDiag', 'dotGrid', 'dkVert', 'lgCheck'];

const SERIES = /<c:ser>.*?<\/c:ser>/gs;
const FILL = /<c:spPr><a:solidFill>(<a:srgbClr val="\w{6}"\/>)<\/a:solidFill>(<a:ln>.*?<\/a:ln>)/s;

/** The series of a chart told apart without colour: the library only fills. */
export function withPatterns(archive: Uint8Array, { feuilles, encre }: Classeur): Uint8Array {
  if (feuilles.every(({ graphique }) => (graphique?.series.length ?? 0) < 2)) return archive;
  return stableZip(archive, (path, text) => (path.startsWith('xl/charts/') ? patterned(text, encre) : text));
}

function patterned(chart: string, ink: string): string {
  let rank = -1;
  return chart.replace(SERIES, (series) => {
    rank += 1;
    return rank === 0 ? series : series.replace(FILL, (_, colour: string) => fill(colour, ink, rank));
  });
}

function fill(colour: string, ink: string, rank: number): string {
  const pattern = PATTERNS[(rank - 1) % PATTERNS.length] ?? 'wdUpDiag';
  const line = `<a:srgbClr val="${ink}"/>`;
  return (
    `<c:spPr><a:pattFill prst="${pattern}"><a:fgClr>${line}</a:fgClr><a:bgClr>${colour}</a:bgClr></a:pattFill>` +
    `<a:ln w="9525"><a:solidFill>${line}</a:solidFill></a:ln>`
  );
}
