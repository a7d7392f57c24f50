import type { CheckPrinter, Controle } from '../../report/document.ts';
import { visible } from '../visible.ts';
import { gesteOf } from './geste.ts';

type Finding = Controle['findings'][number];

/** GitHub keeps so many annotations of each level for one step, and drops the others without a word. */
const KEPT = 10;

/** Workflow commands: errors first, one for each file and rule, then one notice that counts what they leave out. */
export const printGithub: CheckPrinter = (controle) => {
  const { findings, prefixe } = controle;
  const shown = [
    ...kept(findings, 'erreur').map((finding) => ({ level: 'error', finding })),
    ...kept(findings, 'avertissement').map((finding) => ({ level: 'warning', finding })),
  ];
  const annotations = shown.map(({ level, finding }) =>
    command(level, placeOf(finding, prefixe), textOf(finding, controle)),
  );
  const left = findings.length - shown.length;
  return [...annotations, ...(left > 0 ? [command('notice', [], restText(left, findings.length))] : [])].join(
    '',
  );
};

function kept(findings: readonly Finding[], wanted: Finding['severity']): readonly Finding[] {
  const seen = new Set<string>();
  const first = findings.filter(({ severity, file, code }) => {
    const key = `${code} ${file}`;
    if (severity !== wanted || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return first.slice(0, KEPT);
}

type Properties = readonly (readonly [name: string, value: string | number])[];

/** GitHub refuses columns where the range goes over several lines. */
function placeOf({ file, code, range: { start, end } }: Finding, prefixe: string): Properties {
  const columns: Properties =
    start.line === end.line
      ? [
          ['col', start.column],
          ['endColumn', end.column],
        ]
      : [];
  return [
    ['file', `${prefixe}${file}`],
    ['line', start.line],
    ['endLine', end.line],
    ...columns,
    ['title', code],
  ];
}

function textOf(finding: Finding, controle: Controle): string {
  const places = finding.related.map(
    ({ file, range }) => `voir ${controle.prefixe}${file}:${String(range.start.line)}`,
  );
  return [finding.message, ...places, gesteOf(controle, finding)].map(visible).join('\n');
}

function restText(left: number, all: number): string {
  const others =
    left === 1 ? '1 autre constat n’est pas annoté' : `${String(left)} autres constats ne sont pas annotés`;
  return `${others}, sur ${String(all)}\u00A0; la liste entière\u00A0: ptsm valider`;
}

function command(level: string, properties: Properties, message: string): string {
  const list = properties.map(([name, value]) => `${name}=${property(visible(String(value)))}`).join(',');
  return `::${level}${list === '' ? '' : ` ${list}`}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
