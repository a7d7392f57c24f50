import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lignesDEtat, parseEtat, type EtatExporte } from '../../../src/echanges/export/etat.ts';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const name = fc.string({ minLength: 1, maxLength: 8 });
const etat: fc.Arbitrary<EtatExporte> = fc.record({
  source: fc.record({
    commit: fc.option(fc.stringMatching(/^[0-9a-f]{40}$/)),
    date: fc.option(fc.constant('2024-11-12')),
    etat: fc.constantFrom('propre', 'modifie', 'hors-git'),
  }),
  colonnes: fc.array(
    fc.record({
      feuille: name,
      titre: name,
      role: fc.constantFrom('numero', 'fichier', 'rang', 'champ', 'cle'),
      champ: name,
      cle: fc.option(name),
    }),
    { maxLength: 3 },
  ),
  fiches: fc.array(fc.record({ fichier: name, id: fc.option(name) }), { maxLength: 3 }),
  cases: fc.array(
    fc.record({
      feuille: name,
      fichier: name,
      rang: fc.option(fc.integer({ min: 1, max: 99 })),
      champ: name,
      cle: fc.option(name),
      contenu: fc.oneof(
        text,
        fc.integer(),
        text.map((one) => one.repeat(2000)),
      ),
    }),
    { maxLength: 3 },
  ),
});

it('what was exported is read back from its sheet, whatever the order of its rows', () => {
  fc.assert(
    fc.property(etat, (one) => {
      const lines = lignesDEtat(one);
      expect(parseEtat(lines)).toEqual(one);
      const [first = [], ...rest] = lines;
      expect(parseEtat([...rest, first])).toEqual(one);
    }),
  );
});

it('no cell of it is longer than a cell can be', () => {
  const contenu = '\u{1F600}'.repeat(16_383);
  const one = { feuille: 'Fiches', fichier: 'a.md', rang: null, champ: 'objectif', cle: null, contenu };
  const source = { commit: null, date: null, etat: 'hors-git' } as const;
  const lines = lignesDEtat({ source, colonnes: [], fiches: [], cases: [one] });
  expect(Math.max(...lines.flat().map(({ length }) => length))).toBeLessThan(32_767);
  expect(lines.flat().filter((cell) => /\p{Surrogate}/u.test(cell))).toEqual([]);
  expect(parseEtat(lines)?.cases).toEqual([one]);
});

it('a sheet of another version, or of nothing of ours, is none', () => {
  expect(parseEtat([])).toBeNull();
  expect(
    parseEtat([
      ['ptsm.export', '2'],
      ['source', '', '', 'propre'],
    ]),
  ).toBeNull();
});
