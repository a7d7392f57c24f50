import { describe, expect, it } from 'vitest';
import { readRealisation } from '../../../../src/echanges/import/valeurs/lecteurs/realisation.ts';
import { vocabularyOf } from './tableau-de.ts';

const vocabulary = vocabularyOf();

describe('a sentence that says what became of an action', () => {
  it.each<[texte: string, champs: unknown]>([
    ['Mise en œuvre en 2021', { status: 'realisee', year: 2021 }],
    ['Mis en oeuvre en 2022.', { status: 'realisee', year: 2022 }],
    ['Mise en œuvre en 2021 et reconduite en 2022', { status: 'realisee', year: [2021, 2022] }],
    ['Mise en œuvre en 2021 et reconduite en 2022, 2023', { status: 'realisee', year: [2021, 2022, 2023] }],
    [
      'Mise en œuvre en 2021, reconduite en 2022, 2023 et 2024',
      { status: 'realisee', year: [2021, 2022, 2023, 2024] },
    ],
    ['Mise en œuvre de 2021 à 2024', { status: 'realisee', year: [2021, 2022, 2023, 2024] }],
    ['Mise en œuvre entre 2021 et 2023', { status: 'realisee', year: [2021, 2022, 2023] }],
    ['Réalisée en 2022', { status: 'realisee', year: 2022 }],
    ['Réalisée', { status: 'realisee' }],
    ['Terminée en 2023', { status: 'realisee' }],
    ['En cours', { status: 'en-cours' }],
    ['En cours en 2024', { status: 'en-cours', year: 2024 }],
    ['Prévue en 2026', { status: 'a-venir' }],
    ['À venir', { status: 'a-venir' }],
    ['Abandonnée', { status: 'abandonnee' }],
    ['Abandonnée en 2023', { status: 'abandonnee' }],
    ['Suspendue', { status: 'suspendue' }],
    ['En cours de travail', { status: 'en-preparation' }],
    [
      'En cours de travail avec le GT CPTS/Soins Somatiques',
      { status: 'en-preparation', groupe: 'CPTS/Soins Somatiques' },
    ],
    [
      'En cours de travail avec le groupe de travail Logement et Précarité.',
      { status: 'en-preparation', groupe: 'Logement et Précarité' },
    ],
  ])('%j is %j', (texte, champs) => {
    const lue = readRealisation(texte, vocabulary, {});
    expect(lue.champs).toEqual(champs);
    expect(lue.dits.length).toBeGreaterThan(0);
  });

  it.each([
    'Mise en œuvre depuis 2021',
    'Mise en œuvre en 2021, abandonnée en 2023',
    'Mise en œuvre partielle en 2022',
    'Mise en œuvre en 2021 puis chaque année',
    'Voir la fiche 12',
    'En cours de travail avec l’ARS',
    '2021',
  ])('%j says more, or less, than it understands', (texte) => {
    expect(readRealisation(texte, vocabulary, {})).toMatchObject({
      champs: null,
      dits: [{ code: 'valeur-refusee', gravite: 'avertissement' }],
    });
  });

  it('gives a status that is an interpretation, and tells how to change it', () => {
    const [reading, interpretation] = readRealisation('Mise en œuvre en 2021', vocabulary, {}).dits;
    expect(reading).toMatchObject({ code: 'valeur-convertie', gravite: 'info' });
    expect(interpretation).toMatchObject({ code: 'valeur-interpretee', gravite: 'avertissement' });
    expect(interpretation?.message).toContain('lectures: { realisation: { "Mise en œuvre": en-cours } }');
  });

  it('has the status that import.yaml gives to its first words, or what it gives to all of them', () => {
    const lectures = { 'mise en œuvre': 'en-cours', 'voir la fiche 12': 'suspendue' };
    expect(readRealisation('Mise en œuvre en 2021', vocabulary, lectures)).toMatchObject({
      champs: { status: 'en-cours', year: 2021 },
      dits: [{ code: 'valeur-convertie' }],
    });
    expect(readRealisation('Voir la fiche 12', vocabulary, lectures).champs).toEqual({ status: 'suspendue' });
  });
});
