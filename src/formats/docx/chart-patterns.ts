import { mixed } from './look.ts';

/** Of the series after the first, which stays plain. */
const PATTERNS = ['wdUpDiag', 'pct25', 'dkHorz', 'wdDnDiag', 'dotGrid', 'dkVert', 'lgCheck'];

const SERIES = /<c:ser>.*?<\/c:ser>/gs;
const BAR = /<c:spPr><a:solidFill>(<a:srgbClr val="(\w{6})"\/>)<\/a:solidFill><a:ln><a:noFill\/><\/a:ln>/;
const LABEL = /(<c:dLbls><c:numFmt [^>]*\/><c:spPr>)<a:noFill\/>/;
const WRAPPED = /(<c:dLbls>(?:(?!<\/c:dLbls>).)*?\bwrap=")square"/gs;

/** Series told apart without colour, by patterns, their values on white and on one line: the library only fills. */
export function patterned(text: string): string {
  const chart = text.replace(WRAPPED, '$1none"');
  if ((chart.match(SERIES) ?? []).length < 2) return chart;
  let index = -1;
  return chart.replace(SERIES, (series) => {
    index += 1;
    return series
      .replace(BAR, (_, colour: string, code: string) => bar(colour, mixed(code, 0.35), index))
      .replace(LABEL, `$1${WHITE}`);
  });
}

const WHITE = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';

function bar(colour: string, behind: string, index: number): string {
  const pattern = PATTERNS[(index - 1) % PATTERNS.length] ?? 'wdUpDiag';
  const fill =
    index === 0
      ? `<a:solidFill>${colour}</a:solidFill>`
      : `<a:pattFill prst="${pattern}"><a:fgClr>${colour}</a:fgClr><a:bgClr><a:srgbClr val="${behind}"/></a:bgClr></a:pattFill>`;
  return `<c:spPr>${fill}<a:ln w="9525"><a:solidFill>${colour}</a:solidFill></a:ln>`;
}
