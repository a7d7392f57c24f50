import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Header } from '../../support/fiche-text.ts';
import { moyensOf } from './plan-moyens.ts';
import '../some-headers.ts';

/** In whole cents, so that the sums below are exact by themselves. */
const cents = fc.integer({ min: 0, max: 100_000_000 });
const amount = cents.map((value) => value / 100);
const year = fc.constantFrom(2022, 2023, 2024);
const budgetLine = fc.record(
  {
    annee: year,
    prevu: amount,
    engage: amount,
    unite: fc.constantFrom('EUR', 'ETP'),
    note: fc.constant('x'),
  },
  { requiredKeys: [] },
);
const funding = fc.record(
  {
    financeur: fc.constantFrom('ARS', 'ars', 'Ars ', 'CPAM', 'Département'),
    montant: amount,
    annee: year,
    source: fc.constantFrom('FIR', 'fir', 'CNSA'),
    perenne: fc.boolean(),
  },
  { requiredKeys: ['financeur'] },
);
const fiche = fc.record(
  {
    status: fc.constantFrom('en-cours', 'en-preparation', 'a-venir', 'abandonnee'),
    year: fc.subarray([2022, 2023, 2024], { minLength: 1 }),
    budget: fc.oneof(fc.array(budgetLine, { maxLength: 4 }), fc.constant('à définir')),
    financements: fc.array(funding, { maxLength: 4 }),
  },
  { requiredKeys: [] },
);
const fiches: fc.Arbitrary<readonly Header[]> = fc.array(fiche, { maxLength: 8 });
const asked = fc.option(year);

it('in every table of means, the rows make the total of each amount, to the cent', () => {
  fc.assert(
    fc.property(fiches, asked, (headers, annee) => {
      for (const { id, columns, rows, total } of moyensOf(headers, annee).tables)
        for (const [index, column] of columns.entries()) {
          if (column.unite === 'fiches') continue;
          const down = rows.map(({ cells }) => Math.round((cells[index]?.value ?? 0) * 100));
          const sum = down.reduce((left, right) => left + right, 0);
          expect([id, column.id, sum]).toEqual([
            id,
            column.id,
            Math.round((total.cells[index]?.value ?? 0) * 100),
          ]);
        }
    }),
  );
});

it('an amount is unknown exactly where no fiche gives one', () => {
  fc.assert(
    fc.property(fiches, asked, (headers, annee) => {
      for (const { rows, total, columns } of moyensOf(headers, annee).tables) {
        const isAmount = columns.map(({ unite }) => unite === 'EUR' || unite === 'ETP');
        const amounts = [...rows, total].flatMap(({ cells }) => cells.filter((_, index) => isAmount[index]));
        expect(amounts.filter((cell) => (cell.value === null) !== (cell.fiches.length === 0))).toEqual([]);
      }
    }),
  );
});

it('every fiche named is one of the plan, once, in the order of numbers, and the total names them all', () => {
  fc.assert(
    fc.property(fiches, asked, (headers, annee) => {
      const known = headers.map((_, index) => String(index + 1));
      const { tables, figures } = moyensOf(headers, annee);
      const named = tables.flatMap(({ rows, total }) =>
        [...rows, total].flatMap((row) => [row.fiches, ...row.cells.map((cell) => cell.fiches)]),
      );
      for (const refs of [...named, ...figures.map((figure) => figure.fiches)])
        expect(refs).toEqual(known.filter((ref) => refs.includes(ref)));
      for (const { rows, total } of tables) {
        expect(total.fiches).toEqual(known);
        expect(new Set(rows.flatMap((row) => row.fiches))).toEqual(new Set(known));
      }
    }),
  );
});

it('a figure in euros or ETP is what its fiches bring, each named with its part', () => {
  fc.assert(
    fc.property(fiches, asked, (headers, annee) => {
      for (const { id, value, unite, fiches: refs, apports } of moyensOf(headers, annee).figures) {
        if (unite === 'fiches') continue;
        const brought = apports.map((one) => Math.round(one.value * 100)).reduce((a, b) => a + b, 0);
        expect([id, Math.round((value ?? 0) * 100)]).toEqual([id, brought]);
        expect([id, apports.map(({ ref }) => ref)]).toEqual([id, refs]);
      }
    }),
  );
});

it('zero is an amount: a fiche that gives one is never « sans montant »', () => {
  fc.assert(
    fc.property(fiches, asked, (headers, annee) => {
      const zeroed = headers.map((header) => ({ ...header, budget: [{ prevu: 0 }] }));
      const silent = moyensOf(zeroed, annee).figures.filter(({ id }) => id.startsWith('sans-montant'));
      expect(silent.map(({ value }) => value)).toEqual(silent.map(() => 0));
    }),
  );
});

it('what a budget says in words changes no figure and no table', () => {
  fc.assert(
    fc.property(fiches, asked, fc.constantFrom('95 000 €', '0', '12', 'rien'), (headers, annee, texte) => {
      const reworded = headers.map((header) =>
        typeof header['budget'] === 'string' ? { ...header, budget: texte } : header,
      );
      const [before, after] = [moyensOf(headers, annee), moyensOf(reworded, annee)];
      expect(after.figures).toEqual(before.figures);
      expect(after.tables).toEqual(before.tables);
    }),
  );
});

it('the order of files changes nothing', () => {
  fc.assert(
    fc.property(fiches, asked, (headers, annee) => {
      const numbered = headers.map((header, index) => ({ id: index + 1, ...header }));
      const withoutFile = ({ couts, ...others }: ReturnType<typeof moyensOf>) => ({
        ...others,
        couts: couts.map(({ ref, texte }) => [ref, texte]),
      });
      expect(withoutFile(moyensOf(numbered.toReversed(), annee))).toEqual(
        withoutFile(moyensOf(numbered, annee)),
      );
    }),
  );
});
