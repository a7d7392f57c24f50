import type { CheckPrinter, Controle } from '../../report/document.ts';
import { visible } from '../visible.ts';
import { gesteOf } from './geste.ts';

type Finding = Controle['findings'][number];

interface Case {
  readonly path: string;
  readonly skipped: boolean;
  readonly failing: readonly Finding[];
  readonly remarks: readonly Finding[];
}

/** One test case for each fiche, sound ones included; readers take one failure a case, so it lists all that is wrong. */
export const printJunit: CheckPrinter = (controle) => {
  const { fichiers, findings } = controle;
  const known = new Set(fichiers.map(({ path }) => path));
  const others = [...new Set(findings.map(({ file }) => file))].filter((file) => !known.has(file));
  const fiches = fichiers.map(({ path, state }) => caseOf(path, state === 'ignoree', controle));
  const settings = others.map((path) => caseOf(path, false, controle));
  const all = [...fiches, ...settings];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'ptsm valider', ...counts(all) })}>`,
    ...suiteLines('fiches', fiches, controle),
    ...(settings.length > 0 ? suiteLines('configuration', settings, controle) : []),
    '</testsuites>',
    '',
  ].join('\n');
};

function caseOf(path: string, skipped: boolean, { findings, bloquantes }: Controle): Case {
  const own = findings.filter(({ file }) => file === path);
  const fails = ({ severity }: Finding) => bloquantes.includes(severity);
  return { path, skipped, failing: own.filter(fails), remarks: own.filter((finding) => !fails(finding)) };
}

function counts(cases: readonly Case[]) {
  return {
    tests: cases.length,
    failures: cases.filter(({ failing }) => failing.length > 0).length,
    errors: 0,
    skipped: cases.filter(({ skipped }) => skipped).length,
    time: 0,
  };
}

function suiteLines(name: string, cases: readonly Case[], controle: Controle): readonly string[] {
  return [
    `  <testsuite${attributes({ name, ...counts(cases) })}>`,
    ...cases.flatMap((one) => caseLines(one, name, controle)),
    '  </testsuite>',
  ];
}

function caseLines(one: Case, suite: string, controle: Controle): readonly string[] {
  const path = `${controle.prefixe}${one.path}`;
  const tag = `    <testcase${attributes({ name: path, classname: `ptsm.${suite}`, file: path, time: 0 })}`;
  const textOf = (findings: readonly Finding[]) =>
    findings.map((finding) => escaped(findingText(finding, gesteOf(controle, finding)))).join('\n');
  const children = [
    ...(one.skipped ? ['      <skipped message="fiche ignorée"/>'] : []),
    ...(one.failing.length > 0
      ? [`      <failure${failureAttributes(one.failing)}>${textOf(one.failing)}</failure>`]
      : []),
    ...(one.remarks.length > 0 ? [`      <system-out>${textOf(one.remarks)}</system-out>`] : []),
  ];
  return children.length === 0 ? [`${tag}/>`] : [`${tag}>`, ...children, '    </testcase>'];
}

function failureAttributes([first, ...others]: readonly Finding[]): string {
  const rest =
    others.length === 0 ? '' : ` (et ${String(others.length)} ${others.length === 1 ? 'autre' : 'autres'})`;
  return attributes({ message: `${first?.message ?? ''}${rest}`, type: first?.code ?? '' });
}

function findingText({ severity, code, message, range: { start } }: Finding, geste: string): string {
  const place = `ligne ${String(start.line)}, colonne ${String(start.column)}`;
  const lines = [
    `${severity}, ${place}\u00A0: ${message} [${code}]`,
    `  ${geste}\u00A0; en savoir plus\u00A0: ptsm expliquer ${code}`,
  ];
  return lines.map(visible).join('\n');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(visible(String(value)))}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 forbids altogether, `visible` has already put into words. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
