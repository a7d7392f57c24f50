import { describe, expect, it } from 'vitest';
import { soundFiche, type Header } from '../support/fiche-text.ts';
import { findingsOf, placesOf } from '../support/findings-of.ts';

const WRITTEN = { configuration: { inscrites: 1 } };

describe('what ptsm.yaml declares and no fiche uses', () => {
  const configuration = {
    transversal: true,
    axes: [
      { code: 1, titre: 'Prévenir' },
      { code: 'A-2', titre: 'Soigner' },
    ],
    publics: [{ code: 'gens-de-mer', libelle: 'Gens de mer' }],
    statuts: [
      { code: 'realisee', libelle: 'Achevée' },
      { code: 'gelee', libelle: 'Gelée', sens: 'a-venir' },
    ],
  };
  it.each<[string, readonly Header[], readonly string[]]>([
    ['axe-inutilise', [{ axe: 1 }], ['"A-2"']],
    ['axe-inutilise', [{ axe: 'transversal' }], ['1', '"A-2"']],
    ['axe-inutilise', [{ axe: 1 }, { axe: ['A-2'] }], []],
    ['public-inutilise', [{ axe: 1, publics: ['enfants'] }], ['"gens-de-mer"']],
    ['public-inutilise', [{ axe: 1, publics: ['gens-de-mer'] }], []],
    // A national status that is only given another name is not an addition.
    ['status-inutilise', [{ axe: 1 }], ['"gelee"']],
    ['status-inutilise', [{ axe: 1, status: 'gelee' }], []],
    ['status-inutilise', [{ axe: 1, etapes: [{ titre: 'Ouvrir', status: 'gelee' }] }], []],
    ['axe-inutilise', [], []],
  ])('%s of %j: %j', (code, headers, codes) => {
    const found = findingsOf(code, headers.map(fiche), { configuration });
    expect(found.map(({ file, received }) => `${file}: ${received}`)).toEqual(
      codes.map((one) => `ptsm.yaml: ${one}`),
    );
  });
});

describe('a priority of the decree without an engaged fiche', () => {
  const engaged = (priority: unknown) => ({ status: 'en-preparation', priority });
  const five = [1, 2, 3, 4, 5].map(engaged);
  it.each<[string, readonly Header[], readonly string[]]>([
    ['is named', [...five, engaged(1)], ['6']],
    ['each apart', [...five.slice(2), engaged(3), engaged(4), engaged(5)], ['1', '2', '6']],
    ['is served by a fiche of several', [...five, engaged([1, 6])], []],
    ['is not served by a fiche that is only to come', [...five, engaged(1), { priority: 6 }], ['6']],
    [
      'is not served by a fiche merged into another',
      [...five, engaged(1), { ...engaged(6), 'fusionnee-dans': 1 }],
      ['6'],
    ],
    ['is nothing to say of fewer fiches than priorities', five, []],
    [
      'is nothing to say of fiches that are not classified',
      Array.from({ length: 9 }, () => engaged(undefined)),
      [],
    ],
  ])('%s', (_, headers, numbers) => {
    const found = findingsOf('priorite-sans-fiche', headers.map(fiche), WRITTEN);
    expect(found.map(({ field }) => field)).toEqual(numbers.map((one) => `priority.${one}`));
    expect(found.map(({ file }) => file)).toEqual(numbers.map(() => 'ptsm.yaml'));
  });

  it('is left to the couverture where nothing is written in ptsm.yaml', () => {
    expect(placesOf('priorite-sans-fiche', [...five, engaged(1)].map(fiche))).toEqual([]);
  });
});

describe('a plan without any order among its fiches', () => {
  it.each([
    [60, {}, 0],
    [61, {}, 1],
    [61, { niveau: 'bas' }, 0],
    // One of the sixty-one is counted with another.
    [61, { 'fusionnee-dans': 2 }, 0],
  ])('of %d fiches, the first %j: %d', (count, first, said) => {
    const headers = Array.from({ length: count }, (_, index) => (index === 0 ? first : {}));
    expect(placesOf('plan-catalogue', headers.map(fiche), WRITTEN)).toHaveLength(said);
  });
});

function fiche(header: Header, index: number): string {
  return soundFiche({ id: index + 1, ...header });
}
