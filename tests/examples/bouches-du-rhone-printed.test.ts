import { describe, expect, it } from 'vitest';
import { markdownTables, pipedTables, tableWith, type PrintedTable } from '../support/read-tables.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { numbersOf, sourceRows } from './source-tables.ts';

const rows = sourceRows();
const outputs = [
  { format: 'markdown', read: markdownTables },
  { format: 'terminal', read: pipedTables },
] as const;

describe.each(outputs)('the bilan in $format', ({ format, read }) => {
  const { stdout } = runPtsm(['bilan', '-C', 'examples/bouches-du-rhone', '-f', format]);
  const tables = read(stdout);
  const text = stdout.replaceAll('**', '').replaceAll('\u00A0', ' ');

  it('prints the key figures with numerator and denominator', () => {
    const { rows: lines } = tableWith(tables, 'Chiffre', 'Nombre', 'Part');
    const carriedOut = rows.filter(({ annees }) => annees.length > 0).length;
    expect(lines).toContainEqual(['Fiches mises en œuvre ou en préparation', '25', '51 % (25 sur 49)']);
    expect(lines).toContainEqual(['Fiches mises en œuvre', String(carriedOut), '33 % (16 sur 49)']);
    expect(lines).toContainEqual(['Fiches en préparation', '9', '18 % (9 sur 49)']);
    expect(lines).toContainEqual(['Fiches sans axe', '0', '0 % (0 sur 49)']);
    expect(text).toMatch(/25 fiches-action .*soit 51 % des 49 fiches inscrites\./);
  });

  it('prints the axes with each row adding up across and down', () => {
    const { headings, rows: lines } = tableWith(tables, 'Axe', 'Total');
    const total = headings.indexOf('Total');
    const counts = ['1', '2', '3'].map((axe) => rows.filter((row) => row.axe === axe).length);
    expect(lines.map((line) => [line[0], Number(line[total])])).toEqual([
      ...counts.map((count, index) => [`Axe ${String(index + 1)}`, count]),
      ['Non renseigné', 0],
      ['Total', 25],
    ]);
    const across = lines.map((line) => line.slice(1, total).reduce((sum, cell) => sum + Number(cell), 0));
    expect(across).toEqual(lines.map((line) => Number(line[total])));
    expect(columnSums(lines.slice(0, -1), total)).toEqual(lines.at(-1)?.slice(1, total + 1).map(Number));
  });

  it('prints the new and the active fiches of each year', () => {
    const { rows: lines } = tableWith(tables, 'Année');
    for (const year of [2020, 2021, 2022, 2023, 2024]) {
      const launched = rows.filter(({ annees }) => annees[0] === year).length;
      const active = rows.filter(({ annees }) => annees.includes(year)).length;
      expect(lines).toContainEqual([String(year), String(launched), String(active)]);
    }
  });

  it('prints every action under its label or its group, with the words of the source', () => {
    const actions = tables.filter(
      ({ headings }) => headings[0] === 'Axe' && headings.includes('Objectif général'),
    );
    const printed = actions.flatMap((table) => table.rows);
    expect(printed.map(([, numero]) => numero).sort((a, b) => Number(a) - Number(b))).toEqual(
      numbersOf(rows, () => true),
    );
    for (const { numero, axe, titre, objectif } of rows)
      expect(printed).toContainEqual([`Axe ${axe}`, numero, titre, objectif || '—']);
    expect(sizesOf(actions, 'Soins Somatiques')).toEqual([7]);
    expect(sizesOf(actions, 'Logement et Précarité')).toEqual([2]);
  });

  it('prints the actions carried out again, by axis', () => {
    const carriedOut = rows.filter(({ annees }) => annees.length > 0);
    const again = tables.filter(
      ({ headings }) => headings[0] === 'N°' && headings.includes('Objectif général'),
    );
    expect(again.map((table) => table.rows.length)).toEqual(
      ['1', '2', '3'].map((axe) => carriedOut.filter((row) => row.axe === axe).length),
    );
  });

  it('prints the published figures beside the counted ones, with the fiches that make the difference', () => {
    const { rows: lines } = tableWith(tables, 'Publié', 'Compté');
    expect(lines.map((line) => line.slice(1))).toEqual([
      ['23', '25', '+2'],
      ['2', '2', '0'],
      ['14', '16', '+2'],
      ['7', '7', '0'],
    ]);
    expect(text.match(/fiches 15(?:,| et) 35/g)).toHaveLength(2);
  });
});

function columnSums(lines: PrintedTable['rows'], count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) =>
    lines.reduce((sum, line) => sum + Number(line[index + 1]), 0),
  );
}

function sizesOf(tables: readonly PrintedTable[], title: string): readonly number[] {
  return tables.filter((table) => table.title.includes(title)).map((table) => table.rows.length);
}
