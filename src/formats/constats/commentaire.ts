import type { CheckPrinter, Controle } from '../../report/document.ts';
import { inert } from './inert.ts';

type Finding = Controle['findings'][number];

/** Bytes: what GitHub takes for a comment; GitLab takes more. */
const LIMIT = 64 * 1024;

const SEVERITIES: readonly Finding['severity'][] = ['erreur', 'avertissement', 'info'];
const SIGNS = { erreur: '❌ erreur', avertissement: '⚠️ avertissement', info: 'ℹ️ information' } as const;

/** A comment for a pull request, gravest findings first, cut where the forge would refuse it. */
export const printCommentaire: CheckPrinter = (controle) => {
  const { findings, summary } = controle;
  const sorted = SEVERITIES.flatMap((wanted) => findings.filter(({ severity }) => severity === wanted));
  // The first line lets a workflow find its own comment again, to replace it.
  const head = ['<!-- ptsm valider -->', '### Fiches-action du PTSM', '', inert(summary), ''];
  const tail = [...remedies(controle), origin(controle), ''];
  if (findings.length === 0) return [...head, ...tail].join('\n');
  const table = [...head, '| Gravité | Où | Constat | Règle |', '| --- | --- | --- | --- |'];
  const rows = sorted.map((finding) => rowOf(finding, controle));
  const shown = rows.slice(
    0,
    countWithin(rows, LIMIT - bytes([...table, cutLine(rows.length, rows.length), ...tail])),
  );
  const left = rows.length - shown.length;
  return [...table, ...shown, '', ...(left > 0 ? [cutLine(left, rows.length), ''] : []), ...tail].join('\n');
};

function rowOf({ severity, file, range: { start }, message, code }: Finding, { prefixe }: Controle): string {
  const place = `${inert(`${prefixe}${file}`)}, ligne ${String(start.line)}`;
  return `| ${SIGNS[severity]} | ${place} | ${inert(message)} | \`${code}\` |`;
}

/** How many of the rows go into so many bytes. */
function countWithin(rows: readonly string[], limit: number): number {
  let room = limit;
  const over = rows.findIndex((row) => (room -= bytes([row])) < 0);
  return over === -1 ? rows.length : over;
}

/** Ends of lines included. */
function bytes(lines: readonly string[]): number {
  const encoder = new TextEncoder();
  return lines.reduce((sum, line) => sum + encoder.encode(line).length + 1, 0);
}

function cutLine(left: number, all: number): string {
  const others = left === 1 ? '1 constat n’est pas montré' : `${String(left)} constats ne sont pas montrés`;
  return `**${others}**, sur ${String(all)}, pour tenir dans un commentaire. La liste entière\u00A0: \`ptsm valider\`.`;
}

function remedies({ regles }: Controle): readonly string[] {
  if (regles.length === 0) return [];
  const items = regles.map(
    ({ code, titre, geste }) => `- \`${code}\`, ${inert(titre)}\u00A0: ${inert(geste)}.`,
  );
  return ['<details><summary>Comment corriger</summary>', '', ...items, '', '</details>', ''];
}

function origin({ provenance: { version, commit, etat } }: Controle): string {
  const read =
    commit === null ? '' : `, commit ${commit.slice(0, 12)}${etat === 'modifie' ? ' modifié' : ''}`;
  return `<sub>ptsm ${version}${read}. Une règle en détail\u00A0: \`ptsm expliquer CODE\`</sub>`;
}
