import { describe, expect, it } from 'vitest';
import { markdownTables } from '../support/read-tables.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { numbersOf, sourceRows } from './source-tables.ts';

const rows = sourceRows();
const example = ['-C', 'examples/bouches-du-rhone'];

describe('the bilan of 2024', () => {
  const bilan = jsonOf('ptsm.bilan', ['bilan', '2024', ...example]);
  const { stdout } = runPtsm(['bilan', '2024', ...example]);
  const active = numbersOf(rows, ({ annees }) => annees.includes(2024));

  it('shows the actions active in the year, and only these', () => {
    expect(active).toHaveLength(7);
    const shown = bilan.realisees.flatMap(({ actions }) => actions.map(({ ref }) => ref));
    expect(shown.sort((a, b) => Number(a) - Number(b))).toEqual(active);
  });

  it('says 7 active, of which 1 new', () => {
    const launched = numbersOf(rows, ({ annees }) => annees[0] === 2024);
    expect(launched).toHaveLength(1);
    expect(stdout.replaceAll('\u00A0', ' ')).toContain('En 2024, 7 fiches actives, dont 1 nouvelle.');
  });

  it('keeps the label of the whole run of years above each group', () => {
    const labels = bilan.realisees.map(({ label }) => label);
    expect(labels).toContain('Mise en œuvre en 2020, reconduite en 2021, 2022, 2023 et 2024');
    expect(labels.every((label) => label.includes('2024'))).toBe(true);
  });

  it('leaves the figures of the whole plan as they are', () => {
    const whole = jsonOf('ptsm.bilan', ['bilan', ...example]);
    expect(bilan.figures).toEqual(whole.figures);
    expect(bilan.preparation).toEqual(whole.preparation);
    expect(bilan.annee).toBe(2024);
    expect(whole.annee).toBeNull();
  });

  it('prints the actions of the year in its tables', () => {
    const actions = markdownTables(stdout).filter(
      ({ headings }) => headings[0] === 'Axe' && headings.includes('Objectif général'),
    );
    const printed = actions.flatMap((table) => table.rows.map(([, numero = '']) => numero));
    const waiting = numbersOf(rows, ({ groupe }) => groupe !== null);
    expect(printed.sort((a, b) => Number(a) - Number(b))).toEqual(
      [...active, ...waiting].sort((a, b) => Number(a) - Number(b)),
    );
  });
});

it('a year of the period without any action gives a bilan that says so', () => {
  const { status, stdout } = runPtsm(['bilan', '2025', ...example]);
  expect(status).toBe(0);
  expect(stdout.replaceAll('\u00A0', ' ')).toContain('En 2025, 0 fiche active');
});

it('a year outside the period is refused with the years that there are', () => {
  const { status, stdout, stderr } = runPtsm(['bilan', '2031', ...example]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('2031');
  expect(stderr).toContain('2020, 2021, 2022, 2023, 2024, 2025');
});
