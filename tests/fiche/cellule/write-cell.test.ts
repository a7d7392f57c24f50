import { beforeAll, describe, expect, it } from 'vitest';
import { writeCell } from '../../../src/fiche/cellule/write-cell.ts';
import { readBack } from '../../support/read-back.ts';
import { jsonOf } from '../../support/run-ptsm.ts';

describe('a field in a cell', () => {
  it.each<[string, unknown, string | number | null]>([
    ['id', '38', 38],
    ['id', 'A1', 'A1'],
    ['title', '38', '38'],
    ['axe', ['1', '5'], '1 ; 5'],
    ['year', [2021, 2022, 2023, 2025], '2021-2023, 2025'],
    [
      'pilotes',
      ['CH ; pôle « A »', 'EPSM "du Nord"', 'Ville, mairie'],
      '"CH ; pôle « A »" ; "EPSM ""du Nord""" ; Ville, mairie',
    ],
    ['pilotes', [], null],
    ['objectif', null, null],
    ['ctsm', true, 'oui'],
    ['ctsm', 2, 2],
    ['ctsm', '2024-04-18', '2024-04-18'],
    ['budget', 'environ 3 000 €, à préciser', 'environ 3 000 €, à préciser'],
    ['budget', 'annee : inconnue', '"annee : inconnue"'],
    [
      'budget',
      [
        { annee: 2024, prevu: 62000, engage: 48000.5, unite: 'EUR', note: 'Poste pourvu en mai, à mi-temps' },
        { prevu: 1, unite: 'ETP' },
      ],
      'annee : 2024, prevu : 62000, engage : 48000.5, note : "Poste pourvu en mai, à mi-temps" ; prevu : 1, unite : ETP',
    ],
    [
      'financements',
      [{ financeur: 'ARS', montant: 0, perenne: false }],
      'financeur : ARS, montant : 0, perenne : non',
    ],
    [
      'indicateurs',
      [
        {
          nom: 'Orientées',
          unite: '%',
          initiale: 'non mesuré',
          cible: 80,
          valeurs: { '2024': 58, '2025': '71' },
        },
      ],
      'nom : Orientées, unite : %, initiale : non mesuré, cible : 80, 2024 : 58, 2025 : "71"',
    ],
    ['etapes', [{ titre: 'oui', date: '2024-09' }], 'titre : "oui", date : 2024-09'],
  ])('%s: %j is written %j', (key, value, expected) => {
    expect(writeCell(key, value).value).toBe(expected);
  });
});

describe('every field of the demonstration', () => {
  let fiches: readonly { readonly ref: string; readonly champs: Readonly<Record<string, unknown>> }[];
  beforeAll(() => {
    fiches = jsonOf('ptsm.fiches', ['lister', '-C', 'examples/demonstration']).fiches;
  });

  it('is read back as it was', () => {
    expect(fiches.length).toBeGreaterThan(35);
    for (const { champs } of fiches)
      for (const [key, value] of Object.entries(champs))
        expect([key, readBack(key, writeCell(key, value).value)]).toEqual([key, spare(value)]);
  });
});

/** What the schema fills in where nothing is written. */
function spare(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? null : value;
}
