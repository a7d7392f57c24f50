import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decompte } from '../../src/figures/decompte.ts';
import { populationOf } from '../../src/figures/population.ts';
import type { Table } from '../../src/figures/result.ts';
import { planOf } from '../support/plan-of.ts';
import { someHeaders } from './some-headers.ts';

const SINGLE = ['status', 'niveau', 'groupe', 'lancement', 'sens'];
const SEVERAL = ['axe', 'priority', 'year', 'publics', 'secteurs', 'tags', 'axe-national'];
const CLOSED = ['status', 'niveau', 'sens', 'axe', 'priority', 'publics', 'secteurs', 'axe-national'];

const single = fc.constantFrom(...SINGLE);
const any = fc.constantFrom(...SINGLE, ...SEVERAL);

describe('a table by one field', () => {
  it('of one value a fiche adds up: the rows make the total, whatever the fiches say', () => {
    fc.assert(
      fc.property(someHeaders, single, (headers, par) => {
        const { rows, total } = tableOf(headers, par);
        expect(sum(rows.map((row) => row.total))).toBe(headers.length);
        expect(total.total).toBe(headers.length);
      }),
    );
  });

  it('of several values a fiche counts each fiche once in its total', () => {
    fc.assert(
      fc.property(someHeaders, fc.constantFrom(...SEVERAL), (headers, par) => {
        const { rows, total, note } = tableOf(headers, par);
        expect(total.total).toBe(headers.length);
        expect(new Set(rows.flatMap(({ fiches }) => fiches))).toEqual(new Set(total.fiches));
        expect(sum(rows.map((row) => row.total))).toBeGreaterThanOrEqual(headers.length);
        expect(note).toContain('plusieurs');
      }),
    );
  });

  it('ends with the fiches that do not say, which stand in no other row', () => {
    fc.assert(
      fc.property(someHeaders, any, (headers, par) => {
        const { rows } = tableOf(headers, par);
        const silent = rows.at(-1);
        expect(silent?.id).toBe('non-renseigne');
        const said = new Set(rows.slice(0, -1).flatMap(({ fiches }) => fiches));
        expect(silent?.fiches.filter((ref) => said.has(ref))).toEqual([]);
        expect(rows.filter(({ id }) => id === 'non-renseigne')).toHaveLength(1);
      }),
    );
  });

  it('of declared values has a row for each, in the order of the référentiel, and no other', () => {
    const declared = new Map(CLOSED.map((par) => [par, idsOf(tableOf([], par))]));
    expect([...declared.values()].every(({ length }) => length > 3)).toBe(true);
    fc.assert(
      fc.property(someHeaders, fc.constantFrom(...CLOSED), (headers, par) => {
        expect(idsOf(tableOf(headers, par))).toEqual(declared.get(par));
      }),
    );
  });
});

describe('a table by two fields', () => {
  it('gives in each cell the fiches that its row and its column share', () => {
    fc.assert(
      fc.property(someHeaders, any, any, (headers, par, et) => {
        const { columns, rows, total } = tableOf(headers, par, et);
        for (const [index, column] of columns.entries()) {
          const down = new Set(total.cells[index]?.fiches);
          for (const { cells, fiches } of rows)
            expect([column.id, cells[index]?.fiches]).toEqual([
              column.id,
              fiches.filter((ref) => down.has(ref)),
            ]);
        }
      }),
    );
  });

  it('of one value a fiche adds up across and down', () => {
    fc.assert(
      fc.property(someHeaders, single, single, (headers, par, et) => {
        const { rows, total, columns } = tableOf(headers, par, et);
        for (const row of [...rows, total])
          expect(sum(row.cells.map(({ value }) => value ?? 0))).toBe(row.total);
        for (const index of columns.keys())
          expect(sum(rows.map(({ cells }) => cells[index]?.value ?? 0))).toBe(total.cells[index]?.value);
      }),
    );
  });
});

it('every number is the number of the fiches behind it, in the order of their numbers', () => {
  fc.assert(
    fc.property(someHeaders, any, any, (headers, par, et) => {
      const { rows, total } = tableOf(headers, par, et);
      const cells = [...rows, total].flatMap((row) => [
        ...row.cells,
        { value: row.total, fiches: row.fiches },
      ]);
      for (const { value, fiches } of cells) {
        expect(value).toBe(new Set(fiches).size);
        expect(fiches).toEqual(fiches.toSorted((a, b) => Number(a) - Number(b)));
      }
    }),
  );
});

function tableOf(headers: readonly object[], par: string, et: string | null = null): Table {
  const plan = planOf(headers.map((header) => ({ title: 'Action', ...header })));
  return decompte(populationOf(plan), par, et);
}

function idsOf({ rows }: Table): readonly string[] {
  return rows.map(({ id }) => id);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
