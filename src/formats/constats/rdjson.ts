import type { CheckPrinter, Controle } from '../../report/document.ts';
import { jsonText } from '../json-text.ts';
import { inert } from './inert.ts';

type Range = Controle['findings'][number]['range'];

const SEVERITIES = { erreur: 'ERROR', avertissement: 'WARNING', info: 'INFO' } as const;

/** The format of reviewdog, which makes comments and one-click suggestions of it. */
export const printRdjson: CheckPrinter = ({ findings, texts, prefixe }) => {
  const entries = findings.map(({ code, severity, message, file, range, fixes }) => {
    const text = texts.get(file) ?? '';
    return {
      // A comment is Markdown.
      message: inert(message),
      location: { path: `${prefixe}${file}`, range: inBytes(range, text) },
      severity: SEVERITIES[severity],
      code: { value: code },
      suggestions: fixes.map((fix) => ({ range: inBytes(fix.range, text), text: fix.text })),
    };
  });
  return jsonText({ source: { name: 'ptsm' }, diagnostics: entries });
};

function inBytes({ start, end }: Range, text: string) {
  return { start: byteOf(start, text), end: byteOf(end, text) };
}

/** Columns count the bytes of the line as the file has it, a byte-order mark included. */
function byteOf({ line, offset }: Range['start'], text: string) {
  const before = text.slice(0, offset);
  const onLine = before.slice(before.lastIndexOf('\n') + 1);
  return { line, column: new TextEncoder().encode(onLine).length + 1 };
}
