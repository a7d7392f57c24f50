import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyExample, editFiche } from '../support/copy-example.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { numbersOf, sourceRows } from './source-tables.ts';

const rows = sourceRows();
const EMPTY = ['15', '35'];

it('two empty axes are a row of their own, and 2 + 14 + 7 + 2 still make 25', () => {
  const axes = jsonOf('ptsm.decompte', ['axes', '-C', withEmptyAxes().folder]).tables[0];
  const counted = ['1', '2', '3'].map((axe) => numbersOf(rows, (row) => row.axePublie === `Axe ${axe}`));
  expect(counted.map(({ length }) => length)).toEqual([2, 14, 7]);
  expect(axes?.rows.map(({ fiches }) => fiches)).toEqual([...counted, EMPTY]);
  expect(axes?.rows.map(({ total }) => total)).toEqual([2, 14, 7, 2]);
  expect(axes?.rows.at(-1)?.label).toBe('Non renseigné');
  expect(axes?.total.total).toBe(rows.length);
});

it('the figure « sans-axe » names them, and the engaged fiches stay 25', () => {
  const { figures, reconciliation } = jsonOf('ptsm.bilan', ['bilan', '-C', withEmptyAxes().folder]);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  expect(byId.get('sans-axe')).toMatchObject({ value: 2, fiches: EMPTY });
  expect(byId.get('engagees')).toMatchObject({ value: 25, denominator: 49, rate: 0.5102 });
  const differences = reconciliation.map(({ id, difference }) => [id, difference]);
  expect(differences).toEqual([
    ['engagees', 2],
    ['engagees-axe-1', 0],
    ['engagees-axe-2', 0],
    ['engagees-axe-3', 0],
  ]);
});

it('each empty axis is one error, at the line of its key', () => {
  const { folder, files } = withEmptyAxes();
  const { findings, counts } = jsonOf('ptsm.constats', ['valider', '-C', folder]);
  expect(counts.erreur).toBe(2);
  const errors = findings.filter(({ severity }) => severity === 'erreur');
  expect(errors.map(({ code, fiche, field }) => [code, fiche, field])).toEqual(
    EMPTY.map((id) => ['axe-manquant', id, 'axe']),
  );
  expect(errors.map(({ file, range }) => [file, range.start.line])).toEqual(
    files.map((file) => [file, lineOfAxe(folder, file)]),
  );
});

it('valider exits 1, with the two places on its standard output', () => {
  const { folder, files } = withEmptyAxes();
  const { status, stdout } = runPtsm(['valider', '-C', folder]);
  expect(status).toBe(1);
  for (const file of files) expect(stdout).toContain(`${file}:${String(lineOfAxe(folder, file))}:`);
});

it('the bilan still prints, under a reservation that names the fiches', () => {
  const { status, stdout, stderr } = runPtsm(['bilan', '-C', withEmptyAxes().folder]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const beforeFigures = stdout.slice(0, stdout.indexOf('## 1.'));
  expect(beforeFigures).toContain('2\u00A0fiches sans axe (15 et 35)');
  expect(stdout).toContain('| Non renseigné |');
});

it('with --strict, the reservation makes the bilan exit 1, and it prints all the same', () => {
  const { folder } = withEmptyAxes();
  const [plain, strict] = [[], ['--strict']].map((more) => runPtsm(['bilan', '-C', folder, ...more]));
  expect([plain?.status, strict?.status]).toEqual([0, 1]);
  expect(strict?.stdout).toBe(plain?.stdout);
});

/** The example with the cell of fiches 15 and 35 as it stands in the published text: empty. */
function withEmptyAxes(): { folder: string; files: readonly string[] } {
  const folder = copyExample('bouches-du-rhone');
  const files = EMPTY.map((id) => editFiche(folder, id, (text) => text.replace(/^axe: 2$/m, 'axe:')));
  return { folder, files };
}

function lineOfAxe(folder: string, file: string): number {
  return readFileSync(join(folder, file), 'utf8').split('\n').indexOf('axe:') + 1;
}
