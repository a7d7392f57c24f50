import { describe, expect, it } from 'vitest';
import { soundFiche, type Header } from '../support/fiche-text.ts';
import { findingsOf } from '../support/findings-of.ts';

const EN_COURS: Header = { status: 'en-cours' };

describe('no news for eighteen months, counted from the end of the year or of the month', () => {
  it.each<[Header, string, boolean]>([
    [{ year: 2024 }, '2026-06-30', false],
    [{ year: 2024 }, '2026-07-01', true],
    [{ year: [2020, 2024] }, '2026-06-30', false],
    [{ debut: '2024-12-01' }, '2026-06-30', false],
    [{ debut: '2024-12-01' }, '2026-07-01', true],
    [{ year: 2020, budget: [{ annee: 2025, prevu: 10 }] }, '2026-07-01', false],
    [{ year: 2020, budget: '65 200 € en 2025' }, '2026-07-01', true],
    [{ year: 2020, financements: [{ financeur: 'ARS', annee: 2025 }] }, '2026-07-01', false],
    [{ year: 2020, indicateurs: [{ nom: 'File active', valeurs: { '2025': 3 } }] }, '2026-07-01', false],
    [{ year: 2020, etapes: [{ titre: 'Ouvrir', date: '2025-01' }] }, '2026-07-01', false],
    [{ year: 2020, etapes: [{ titre: 'Ouvrir', date: '2025-01' }] }, '2026-08-01', true],
    // Hopes are no news.
    [{ year: 2020, fin: '2027-01' }, '2026-07-01', true],
    [{ year: 2020, indicateurs: [{ nom: 'File active', echeance: 2027 }] }, '2026-07-01', true],
    // Nothing dated at all is for other rules to say.
    [{}, '2026-07-01', false],
  ])('%j on %s: %j', (header, jour, quiet) => {
    expect(codes('sans-nouvelles', soundFiche({ ...EN_COURS, ...header }), jour)).toHaveLength(quiet ? 1 : 0);
  });

  it.each([
    ['en-preparation', 1],
    ['a-venir', 0],
    ['realisee', 0],
    ['suspendue', 0],
    ['abandonnee', 0],
  ])('is owed by a fiche that is %s: %d', (status, count) => {
    const text = soundFiche({ status, year: 2020 });
    expect(codes('sans-nouvelles', text, '2026-07-01')).toHaveLength(count);
  });

  it('counts a year that the body reports on', () => {
    const text = soundFiche({ ...EN_COURS, year: 2020 }, '## Bilan 2025\n\nOuverte.\n');
    expect(codes('sans-nouvelles', text, '2026-07-01')).toEqual([]);
  });

  it('is never said without a day to judge on', () => {
    expect(findingsOf('sans-nouvelles', [soundFiche({ ...EN_COURS, year: 2020 })])).toEqual([]);
  });

  it('has a length that ptsm.yaml sets', () => {
    const around = { jour: '2025-07-01', configuration: { silence: 6 } };
    const text = soundFiche({ ...EN_COURS, year: 2024 });
    expect(findingsOf('sans-nouvelles', [text], around)).toHaveLength(1);
    expect(findingsOf('sans-nouvelles', [text], { ...around, jour: '2025-06-30' })).toEqual([]);
  });
});

describe('years without results', () => {
  it.each<[Header, string, string | undefined, string]>([
    [{ ...EN_COURS, year: [2023, 2024] }, '', '2025-01-01', '2023 et 2024'],
    [{ ...EN_COURS, year: [2023, 2024] }, '', '2024-12-31', '2023'],
    [{ ...EN_COURS, year: [2023, 2024] }, '## Bilan 2023\n\nOuverte.\n', '2025-01-01', '2024'],
    [
      { ...EN_COURS, year: [2023, 2024] },
      '## Bilan 2023\n\n## Suivi 2024\n\nFermée.\n',
      '2025-01-01',
      '2023',
    ],
    // Without a day, the last year may not be over.
    [{ ...EN_COURS, year: [2022, 2023, 2024] }, '', undefined, '2022 et 2023'],
    [{ ...EN_COURS, year: 2023 }, '', undefined, ''],
    [{ ...EN_COURS, year: [2026, 2027] }, '', '2025-01-01', ''],
    // « realisee-sans-bilan » says it of all its years at once.
    [{ status: 'realisee', year: [2022, 2023] }, '', '2025-01-01', ''],
    [{ status: 'realisee', year: [2022, 2023] }, '## Bilan 2023\n\nFaite.\n', '2025-01-01', '2022'],
    [{ status: 'suspendue', year: [2022, 2023] }, '', '2025-01-01', ''],
  ])('%j with %j on %s: %j', (...[header, body, jour, years]) => {
    const around = jour === undefined ? {} : { jour };
    const [found, ...others] = findingsOf('annee-sans-bilan', [soundFiche(header, body)], around);
    expect(others).toEqual([]);
    if (years === '') expect(found).toBeUndefined();
    else expect(found?.message).toContain(`pour ${years},`);
  });
});

describe('the reason why a fiche was stopped', () => {
  it.each([
    ['', 1],
    ['## Motif\n\nLe poste n’est pas pourvu.\n', 0],
    ['### Raisons de la suspension\n\nLe poste n’est pas pourvu.\n', 0],
    ['## Difficultés\n\n- pas de local\n', 0],
    ['## Difficultés\n\n', 1],
    ['## Difficultés\n\n## Suites\n\nAucune.\n', 1],
    ['## Difficultés\n\n### Locaux\n\nAucun.\n', 0],
    ['Abandon faute de local.\n', 1],
  ])('may stand in the body: %j', (body, count) => {
    expect(codes('motif-manquant', soundFiche({ status: 'suspendue' }, body), '2026-07-01')).toHaveLength(
      count,
    );
  });

  it.each([
    [{ motif: 'pas de local' }, []],
    [{ motif: '' }, ['champ-vide']],
    [{ raison: 'pas de local' }, ['champ-inconnu']],
  ])('is asked for once: %j', (header, others) => {
    const text = soundFiche({ status: 'abandonnee', ...header });
    expect(codes('motif-manquant', text, '2026-07-01')).toEqual([]);
    expect(others.flatMap((code) => codes(code, text, '2026-07-01'))).toHaveLength(others.length);
  });
});

function codes(code: string, text: string, jour: string): readonly string[] {
  return findingsOf(code, [text], { jour }).map((finding) => finding.code);
}
