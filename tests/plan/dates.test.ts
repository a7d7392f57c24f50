import { describe, expect, it } from 'vitest';
import { soundFiche, type Header } from '../support/fiche-text.ts';
import { placesOf } from '../support/findings-of.ts';

describe('a start and an end', () => {
  it.each([
    ['2024-09', '2024-08', true],
    ['2024-09-15', '2024-09-14', true],
    ['2024-09-15', '2024-08', true],
    ['2024-09', '2024-08-31', true],
    ['2024-09-15', '2024-09', false],
    ['2024-09', '2024-09-01', false],
    ['2024-09-15', '2024-09-15', false],
    ['2023-12', '2024-01', false],
    ['2024-09', undefined, false],
    [undefined, '2024-09', false],
  ])('%s then %s are out of order: %j', (debut, fin, wrong) => {
    expect(placesOf('dates-inversees', [soundFiche({ debut, fin })])).toEqual(
      wrong ? [`1: ${JSON.stringify(fin)}`] : [],
    );
  });
});

describe('a year or a step outside the dates of the action', () => {
  const step = (date: string) => ({ etapes: [{ titre: 'Recruter', date }] });
  it.each<[Header, readonly string[]]>([
    [{ debut: '2022-09', fin: '2024-06', year: [2022, 2023, 2024] }, []],
    [{ debut: '2022-09', fin: '2024-06', year: [2021, 2022, 2025] }, ['1: [2021,2022,2025]']],
    [{ debut: '2022-09', year: [2030] }, []],
    [{ debut: '2022-09', year: [2021] }, ['1: [2021]']],
    [{ fin: '2024-06', year: [1999] }, []],
    [{ fin: '2024-06', year: [2025] }, ['1: [2025]']],
    [{ year: [2025], ...step('2020-01') }, []],
    [{ debut: '2022-09-15', ...step('2022-09') }, []],
    [{ debut: '2022-09-15', ...step('2022-09-14') }, ['1: "2022-09-14"']],
    [{ fin: '2024-06', ...step('2024-07-01') }, ['1: "2024-07-01"']],
    // Dates out of order already have their finding.
    [{ debut: '2024-09', fin: '2022-06', year: [2023] }, []],
  ])('%j: %j', (header, places) => {
    expect(placesOf('hors-duree', [soundFiche(header)])).toEqual(places);
  });
});

describe('an end date that has passed', () => {
  it.each<[Header, string | undefined, boolean]>([
    [{ status: 'en-cours', fin: '2026-06-29' }, '2026-06-30', true],
    [{ status: 'en-preparation', fin: '2026-05' }, '2026-06-30', true],
    [{ status: 'a-venir', fin: '2026-05' }, '2026-06-30', true],
    [{ status: 'en-cours', fin: '2026-06-30' }, '2026-06-30', false],
    [{ status: 'en-cours', fin: '2026-06' }, '2026-06-30', false],
    [{ status: 'en-cours', fin: '2026-06' }, '2026-07-01', true],
    [{ status: 'a-discuter', fin: '2026-05' }, '2026-06-30', false],
    [{ status: 'realisee', fin: '2026-05' }, '2026-06-30', false],
    [{ status: 'suspendue', fin: '2026-05' }, '2026-06-30', false],
    [{ status: 'abandonnee', fin: '2026-05' }, '2026-06-30', false],
    [{ status: 'en-cours', fin: '2026-05' }, undefined, false],
    [{ status: 'en-cours', debut: '2026-06', fin: '2026-05' }, '2026-06-30', false],
  ])('%j on %s is said: %j', (header, jour, said) => {
    const around = jour === undefined ? {} : { jour };
    const found = placesOf('echeance-depassee', [soundFiche(header)], around);
    expect(found).toEqual(said ? [`1: ${JSON.stringify(header['fin'])}`] : []);
  });
});
