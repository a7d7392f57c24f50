import type { CheckPrinter } from '../../report/document.ts';
import { jsonText } from '../json-text.ts';
import { visible } from '../visible.ts';

const SEVERITIES = { erreur: 'major', avertissement: 'minor', info: 'info' } as const;

/** Code Quality, as GitLab's merge requests read it; two entries of one fingerprint would be shown as one. */
export const printGitlab: CheckPrinter = ({ findings, prefixe }) =>
  jsonText(
    findings.map(({ code, severity, message, file, range: { start, end }, fingerprint }) => ({
      description: visible(message),
      check_name: code,
      fingerprint: `${prefixe}${fingerprint}`,
      severity: SEVERITIES[severity],
      location: {
        path: `${prefixe}${file}`,
        lines: { begin: start.line, end: end.line },
        positions: {
          begin: { line: start.line, column: start.column },
          end: { line: end.line, column: end.column },
        },
      },
    })),
  );
