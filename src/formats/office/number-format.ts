import type { Valeur } from '../../report/document.ts';

/** LibreOffice writes the signs of the format in this language, Word and PowerPoint in that of the machine. */
const FRENCH = '[$-40C]';

const SIGNS = { pourcent: '"\u00A0%"', euros: '"\u00A0€"' } as const;

/** « 1 234,50 € », in the signs of an Excel format: what is edited in the workbook of a chart is printed the same way. */
export function numberFormat(decimals: number, unite: Valeur['unite']): string {
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  return `${FRENCH}#,##0${places}${unite === undefined ? '' : SIGNS[unite]}`;
}
