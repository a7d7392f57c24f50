import * as fc from 'fast-check';
import type { Header } from '../support/fiche-text.ts';

/** Few runs, always the same: a red light must come from the change, not from chance. */
fc.configureGlobal({ numRuns: 25, seed: 49 });

const STATUTS = [
  'a-discuter',
  'a-venir',
  'en-preparation',
  'en-cours',
  'realisee',
  'suspendue',
  'abandonnee',
];
const PUBLICS = ['tous', 'enfants', 'adolescents', 'personnes-agees', 'migrants'];
const SECTEURS = ['sanitaire', 'medico-social', 'social'];

/** One field, or nothing: fiches are often silent. */
function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined, freq: 3 });
}

function several<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.subarray([...values], { minLength: 1 });
}

const header: fc.Arbitrary<Header> = fc.record({
  axe: maybe(fc.oneof(fc.constantFrom(1, 2, 3), several([1, 2, 3]))),
  priority: maybe(several([1, 2, 3, 4, 5, 6])),
  status: maybe(fc.constantFrom(...STATUTS)),
  year: maybe(several([2019, 2020, 2021, 2022, 2023, 2024])),
  niveau: maybe(fc.constantFrom('eleve', 'moyen', 'bas')),
  groupe: maybe(fc.constantFrom('Logement', 'CPTS/Soins Somatiques', 'Groupe 10', 'Groupe 2')),
  publics: maybe(several(PUBLICS)),
  secteurs: maybe(several(SECTEURS)),
  tags: maybe(several(['rural', 'été', 'A10', 'A2'])),
});

/** The headers of a small plan, most fields of which are missing here and there. */
export const someHeaders: fc.Arbitrary<readonly Header[]> = fc.array(header, { maxLength: 12 });
