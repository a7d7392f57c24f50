import { describe, expect, it } from 'vitest';
import { indicateurs } from '../../src/figures/indicateurs.ts';
import { populationOf } from '../../src/figures/population.ts';
import type { Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';

const SUIVIS = { nom: 'Suivis', initiale: 20, cible: 120, valeurs: { 2024: 95, 2022: 35, 2023: 61 } };
const at = (annee: number, valeur: number | string) => ({ annee, valeur });

describe('an indicator', () => {
  it.each([
    // (95 − 20) / (120 − 20)
    [
      2024,
      { valeur: at(2024, 95), precedente: at(2023, 61), tendance: 'hausse', ecart: 25, progression: 0.75 },
    ],
    [2022, { valeur: at(2022, 35), precedente: null, tendance: null, ecart: 85, progression: 0.15 }],
    [2025, { valeur: null, precedente: at(2024, 95), tendance: null, ecart: null, progression: null }],
    [2021, { valeur: null, precedente: null, tendance: null, ecart: null, progression: null }],
    [
      null,
      { valeur: at(2024, 95), precedente: at(2023, 61), tendance: 'hausse', ecart: 25, progression: 0.75 },
    ],
  ])('in %j', (annee, expected) => {
    expect(one(SUIVIS, annee)).toMatchObject(expected);
  });

  it.each<[Header, readonly [tendance: string | null, ecart: number | null, progression: number | null]]>([
    [{ cible: 120, valeurs: { 2023: 21, 2024: 12 } }, ['baisse', 108, null]],
    [{ cible: '12 à 15', valeurs: { 2023: 12, 2024: 12 } }, ['stable', null, null]],
    [{ cible: 12.1, initiale: 12.1, valeurs: { 2024: 12 } }, [null, 0.1, null]],
    [{ cible: 5, initiale: 2, valeurs: { 2023: 'peu', 2024: 4 } }, [null, 1, 0.6667]],
    [{ cible: 5, initiale: 2, valeurs: { 2023: 3, 2024: 'beaucoup' } }, [null, null, null]],
    [{ cible: 12, initiale: 40, valeurs: { 2023: 40, 2024: 47 } }, ['hausse', -35, -0.25]],
    [{ cible: 12, initiale: 40 }, [null, null, null]],
  ])('%j', (facts, [tendance, ecart, progression]) => {
    expect(one({ nom: 'x', ...facts }, 2024)).toMatchObject({ tendance, ecart, progression });
  });

  it('keeps all that the fiche says of it, years in order and dates as text', () => {
    expect(one({ ...SUIVIS, unite: 'personnes', echeance: 2025 }, 2024)).toMatchObject({
      ref: '1',
      title: 'Équipe',
      axe: 'Axe 1',
      nom: 'Suivis',
      unite: 'personnes',
      initiale: 20,
      cible: 120,
      echeance: '2025',
      valeurs: [at(2022, 35), at(2023, 61), at(2024, 95)],
    });
    expect(one({ nom: 'x', echeance: '2025-06' }, 2024)).toMatchObject({ echeance: '2025-06', unite: null });
  });
});

it('indicators come by fiche, in the order of each, given-up and merged fiches left out', () => {
  const plan = planOf([
    { id: 10, indicateurs: [{ nom: 'c' }] },
    { id: 9, indicateurs: [{ nom: 'b' }, { nom: 'a' }], status: 'suspendue' },
    { id: 1, indicateurs: [{ nom: 'd' }], status: 'abandonnee' },
    { id: 2, indicateurs: [{ nom: 'e' }], 'fusionnee-dans': 10 },
  ]);
  expect(indicateurs(populationOf(plan), null).map(({ ref, nom }) => ref + nom)).toEqual(['9b', '9a', '10c']);
});

function one(indicateur: Header, annee: number | null) {
  const plan = planOf([{ axe: 1, title: 'Équipe', indicateurs: [indicateur] }]);
  return indicateurs(populationOf(plan), annee)[0];
}
