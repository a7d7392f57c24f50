import type { CheckPrinter } from '../../report/document.ts';
import { visible } from '../visible.ts';

/** One finding a line, for editors and `grep`: `fichier:ligne:colonne: gravité: message [code]`. */
export const printCompact: CheckPrinter = ({ findings }) =>
  findings
    .map(({ file, range: { start }, severity, message, code }) => {
      const place = `${file}:${String(start.line)}:${String(start.column)}`;
      return `${visible(`${place}: ${severity}: ${message} [${code}]`)}\n`;
    })
    .join('');
