import type { CheckPrinter, Controle } from '../../report/document.ts';
import { bytes, count, countWithin, cutLine, LIMIT, origin, SIGNS } from './comment.ts';
import { inert } from './inert.ts';

type Finding = Controle['findings'][number];

const SEVERITIES: readonly Finding['severity'][] = ['erreur', 'avertissement', 'info'];

/** A comment for a pull request, gravest findings first, cut where the forge would refuse it. */
export const printCommentaire: CheckPrinter = (controle) => {
  const { findings, summary } = controle;
  const sorted = SEVERITIES.flatMap((wanted) => findings.filter(({ severity }) => severity === wanted));
  // The first line lets a workflow find its own comment again, to replace it.
  const head = ['<!-- ptsm valider -->', '### Fiches-action du PTSM', '', inert(summary), ''];
  const tail = [
    ...remedies(controle),
    origin(controle.provenance, 'Une règle en détail\u00A0: `ptsm expliquer CODE`'),
    '',
  ];
  if (findings.length === 0) return [...head, ...tail].join('\n');
  const table = [...head, '| Gravité | Où | Constat | Règle |', '| --- | --- | --- | --- |'];
  const rows = sorted.map((finding) => rowOf(finding, controle));
  const shown = rows.slice(
    0,
    countWithin(rows, LIMIT - bytes([...table, leftText(rows.length, rows.length), ...tail])),
  );
  const left = rows.length - shown.length;
  return [...table, ...shown, '', ...(left > 0 ? [leftText(left, rows.length), ''] : []), ...tail].join('\n');
};

function rowOf({ severity, file, range: { start }, message, code }: Finding, { prefixe }: Controle): string {
  const place = `${inert(`${prefixe}${file}`)}, ligne ${String(start.line)}`;
  return `| ${SIGNS[severity]} | ${place} | ${inert(message)} | \`${code}\` |`;
}

function leftText(left: number, all: number): string {
  const others = count(left, 'constat n’est pas montré', 'constats ne sont pas montrés');
  return cutLine(others, String(all), 'ptsm valider');
}

function remedies({ regles }: Controle): readonly string[] {
  if (regles.length === 0) return [];
  const items = regles.map(
    ({ code, titre, geste }) => `- \`${code}\`, ${inert(titre)}\u00A0: ${inert(geste)}.`,
  );
  return ['<details><summary>Comment corriger</summary>', '', ...items, '', '</details>', ''];
}
