import { describe, expect, it } from 'vitest';
import { ficheText } from '../support/fiche-text.ts';
import { findingsOf } from '../support/findings-of.ts';

/** One fiche of the reader's, without a priority, a pilote, or with a defect of its text. */
const FICHE = { id: 1, title: 'Équipe mobile', axe: 1, status: 'en-cours', year: 2023 };

describe('a finding in a fiche that was given up', () => {
  it.each([
    ['priorite-manquante', { status: 'a-venir' }, '', 'erreur'],
    ['priorite-manquante', { status: 'abandonnee' }, '', 'avertissement'],
    ['priorite-manquante', { status: 'gelee' }, '', 'avertissement'],
    ['motif-manquant', { status: 'suspendue' }, '', 'avertissement'],
    // The one rule whose whole point is such a fiche.
    ['motif-manquant', { status: 'abandonnee' }, '', 'avertissement'],
    ['reference-inconnue', { status: 'abandonnee', liens: [9] }, '', 'avertissement'],
    ['caractere-interdit', { status: 'abandonnee' }, 'a\u0000b', 'erreur'],
  ])(
    '%s, %j: one degree softer, where it is about content to complete',
    (...[code, header, body, severity]) => {
      const statuts = [{ code: 'gelee', libelle: 'Gelée', sens: 'abandonnee' }];
      const text = ficheText({ ...FICHE, ...header }, body);
      const found = findingsOf(code, [text], { configuration: { statuts } });
      expect(found.map((finding) => finding.severity)).toEqual([severity]);
    },
  );

  it('stays an information where it was one', () => {
    const text = ficheText({ ...FICHE, status: 'abandonnee' });
    const configuration = { regles: { 'priorite-manquante': 'info' } };
    expect(severities('priorite-manquante', text, configuration)).toEqual(['info']);
  });

  it('is softened from the severity that ptsm.yaml sets', () => {
    const text = ficheText({ ...FICHE, status: 'abandonnee' });
    const configuration = { regles: { 'priorite-manquante': 'avertissement' } };
    expect(severities('priorite-manquante', text, configuration)).toEqual(['info']);
  });
});

describe('a rule in ptsm.yaml', () => {
  it.each([
    ['fiche-sans-pilote', undefined, ['avertissement']],
    ['fiche-sans-pilote', 'info', ['info']],
    ['fiche-sans-pilote', 'erreur', ['erreur']],
    ['fiche-sans-pilote', 'ignorer', []],
    ['fiche-sans-pilote', { gravite: 'ignorer', depuis: 2020 }, []],
    ['fiche-sans-pilote', { depuis: 2023 }, ['avertissement']],
    ['fiche-sans-pilote', { gravite: 'erreur', depuis: 2023 }, ['erreur']],
    ['fiche-sans-pilote', { gravite: 'erreur', depuis: 2024 }, []],
  ])('%s, set to %j', (code, regle, expected) => {
    const configuration = regle === undefined ? {} : { regles: { [code]: regle } };
    expect(severities(code, ficheText({ ...FICHE, priority: 1 }), configuration)).toEqual(expected);
  });

  it.each([
    [[2022, 2023], false],
    [[2023, 2024], true],
    [2025, true],
    [undefined, true],
  ])('that applies from 2024 looks at a fiche of %j: %j', (year, looked) => {
    const text = ficheText({ ...FICHE, year });
    const configuration = { regles: { 'priorite-manquante': { depuis: 2024 } } };
    expect(severities('priorite-manquante', text, configuration)).toEqual(looked ? ['erreur'] : []);
  });

  it('that applies from a year still looks at files that hold no fiche', () => {
    const configuration = { regles: { 'entete-absent': { depuis: 2024 } } };
    expect(severities('entete-absent', 'Compte rendu\n', configuration)).toEqual(['erreur']);
  });
});

function severities(code: string, text: string, configuration: Readonly<Record<string, unknown>>) {
  return findingsOf(code, [text], { configuration }).map(({ severity }) => severity);
}
