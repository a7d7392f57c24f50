import { describe, expect, it } from 'vitest';
import { readFiche } from '../support/read-fiche.ts';

describe('the years of a fiche', () => {
  it.each([
    ['2023', [2023]],
    ['[2021, 2022]', [2021, 2022]],
    ['2021-2024', [2021, 2022, 2023, 2024]],
    ['2021 - 2023', [2021, 2022, 2023]],
    ['2021–2023', [2021, 2022, 2023]],
    ['2021-2021', [2021]],
    ['[2020-2021, 2024]', [2020, 2021, 2024]],
    ['[2022, 2021, 2022]', [2021, 2022]],
    ['[2021-2023, 2022]', [2021, 2022, 2023]],
    ['1990', [1990]],
    ['2100', [2100]],
  ])('are read, sorted, each once: %s', (source, years) => {
    const { champs, flaws } = readFiche(`year: ${source}`);
    expect(champs?.year).toEqual(years);
    expect(flaws).toEqual([]);
  });

  it.each([
    ['2024-2021', 'annee-invalide'],
    ['1989', 'annee-invalide'],
    ['2101', 'annee-invalide'],
    ['1980-2020', 'annee-invalide'],
    ['2021-2101', 'annee-invalide'],
    ['23', 'annee-invalide'],
    ['2021-03', 'annee-invalide'],
    ['2021/2024', 'annee-invalide'],
    ['"2023, 2024"', 'annee-invalide'],
    ['[]', 'annee-invalide'],
    ['2023.5', 'type-inattendu'],
    ['true', 'type-inattendu'],
    ['{debut: 2021}', 'type-inattendu'],
    ['02023', 'zero-en-tete'],
    ['45292', 'date-de-tableur'],
  ])('are left out where none can be read: %s', (source, code) => {
    const { champs, flaws } = readFiche(`year: ${source}`);
    expect(champs?.year).toBeUndefined();
    expect(champs?.id).toBe('12');
    expect(flaws.map((flaw) => [flaw.code, flaw.field])).toEqual([[code, 'year']]);
  });

  it.each([
    ['[2021, 2024-2022]', [2021], 'annee-invalide'],
    ['[2021, x]', [2021], 'annee-invalide'],
    ['[45292, 2022]', [2022], 'date-de-tableur'],
    ['[2021, [2022]]', [2021], 'type-inattendu'],
  ])('lose only the one at fault: %s', (source, years, code) => {
    const { champs, flaws } = readFiche(`year: ${source}`);
    expect(champs?.year).toEqual(years);
    expect(flaws.map((flaw) => flaw.code)).toEqual([code]);
  });

  it.each([
    ['45292', '2024'],
    ['02023', '2023'],
  ])('have a proposal where the meaning is certain: %s', (source, suggestion) => {
    expect(readFiche(`year: ${source}`).flaws[0]?.suggestion).toBe(suggestion);
  });
});
