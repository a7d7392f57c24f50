import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { markdownTables, pipedTables } from '../support/read-tables.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';

const example = ['-C', 'examples/hauts-de-france'];
const FOLDER = new URL('../../examples/hauts-de-france/fiches/', import.meta.url);

/** « 60 actions réparties en 6 objectifs », then « 2 actions transversales à tous les objectifs ». */
const PUBLISHED = [6, 14, 16, 11, 10, 3, 2];

/** Counted on the lines of the files, without the tool. */
const axes = readdirSync(FOLDER).map(
  (name) => /^axe: (\S+)/m.exec(readFileSync(new URL(name, FOLDER), 'utf8'))?.[1] ?? 'none',
);

it('the files hold the 62 actions as the roadmap announces them', () => {
  const codes = ['1', '2', '3', '4', '5', '6', 'transversal'];
  expect(codes.map((code) => axes.filter((axe) => axe === code).length)).toEqual(PUBLISHED);
  expect(axes).toHaveLength(62);
});

it('the axes add up to 62, transversal actions apart', () => {
  const [table] = jsonOf('ptsm.decompte', ['axes', ...example]).tables;
  expect(table?.rows.map(({ total }) => total)).toEqual([...PUBLISHED, 0]);
  expect(table?.rows.slice(-2).map(({ label }) => label)).toEqual(['Transversal', 'Non renseigné']);
  expect(table?.total.total).toBe(62);
  expect(table?.rows.flatMap(({ fiches }) => fiches)).toHaveLength(62);
});

it.each([
  ['markdown', markdownTables],
  ['terminal', pipedTables],
] as const)('the same totals stand in the %s output', (format, read) => {
  const [table] = read(runPtsm(['axes', ...example, '-f', format]).stdout);
  const total = table?.headings.indexOf('Total') ?? -1;
  expect(table?.rows.map((line) => Number(line[total]))).toEqual([...PUBLISHED, 0, 62]);
});

it.each(['status', 'priority', 'year'])('%s is said to be unknown for the 62 fiches, not guessed', (field) => {
  const [table] = jsonOf('ptsm.decompte', ['decompte', '--par', field, ...example]).tables;
  const silent = table?.rows.find(({ id }) => id === 'non-renseigne');
  expect(silent?.total).toBe(62);
  expect(table?.rows.filter(({ id }) => id !== 'non-renseigne').every(({ total }) => total === 0)).toBe(true);
});

it('what the source does not classify is said for information, and the plan is valid', () => {
  const { status } = runPtsm(['valider', ...example]);
  const { counts, findings } = jsonOf('ptsm.constats', ['valider', ...example]);
  expect({ status, erreur: counts.erreur }).toEqual({ status: 0, erreur: 0 });
  const silent = (code: string) => findings.filter((finding) => finding.code === code).length;
  expect([silent('priorite-manquante'), silent('status-manquant')]).toEqual([62, 62]);
});
