import { expect, it } from 'vitest';
import { couverture } from '../../src/figures/couverture.ts';
import { populationOf } from '../../src/figures/population.ts';
import type { Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';

/** The twelve of the report, and what a fiche must name to serve them. */
const ANGLES = [
  ['detenus', 'public'],
  ['personnes-agees', 'public'],
  ['precaires-migrants', 'public'],
  ['enfants-proteges', 'public'],
  ['enfants-adolescents', 'public'],
  ['prevention', 'theme'],
  ['addictions', 'either'],
  ['premier-recours', 'theme'],
  ['soins-sans-consentement', 'theme'],
  ['neurodeveloppement', 'theme'],
  ['insertion', 'theme'],
  ['determinants', 'either'],
] as const;

const PUBLICS = ['sous-main-de-justice', 'perinatalite', 'migrants', 'enfance-protegee'];

it.each<[Header, string]>([
  [{ publics: ['sous-main-de-justice'] }, 'detenus'],
  [{ publics: ['perinatalite'] }, 'enfants-adolescents'],
  [{ publics: ['personnes-isolees'] }, 'determinants'],
  [{ publics: ['addictions'] }, 'addictions'],
  [{ thematiques: ['addictologie'] }, 'addictions'],
  [{ thematiques: ['Autisme'] }, 'neurodeveloppement'],
  [{ thematiques: ['soins primaires'] }, 'premier-recours'],
  [{ thematiques: ['Accès à l’emploi et maintien'] }, 'insertion'],
])('%j serves the angle mort « %s », and no other', (header, angle) => {
  const holes = [...holesOf([header]).keys()];
  expect(holes).toEqual(ANGLES.map(([id]) => id).filter((id) => id !== angle));
});

it('a hole is uncertain by the fiches that are silent on what could serve it', () => {
  const expected = (...silent: readonly string[]) =>
    new Map(ANGLES.map(([id, by]) => [id, silent.includes(by) ? 1 : 0]));
  expect(holesOf([{ publics: ['professionnels'] }])).toEqual(expected('theme'));
  expect(holesOf([{ thematiques: ['Orientation'] }])).toEqual(expected('public'));
  expect(holesOf([{}])).toEqual(expected('theme', 'public', 'either'));
});

it('a fiche that names publics and themes, none of them an angle mort, is in a row of its own', () => {
  const { tables } = couverture(
    populationOf(planOf([{ publics: ['professionnels'], thematiques: ['x'] }, {}])),
  );
  const rows = tables.find(({ id }) => id === 'angles-morts')?.rows ?? [];
  expect(rows.filter(({ total }) => total > 0).map(({ id, total }) => [id, total])).toEqual([
    ['aucun', 1],
    ['non-renseigne', 1],
  ]);
});

it('the rows of the table name the twelve of the report, in its order', () => {
  const { tables } = couverture(populationOf(planOf([{ publics: PUBLICS }])));
  const rows = tables.find(({ id }) => id === 'angles-morts')?.rows ?? [];
  expect(rows.map(({ id }) => id)).toEqual([...ANGLES.map(([id]) => id), 'aucun', 'non-renseigne']);
  expect(rows.filter(({ total }) => total > 0)).toHaveLength(PUBLICS.length);
});

/** Angles morts without an engaged fiche, each with the fiches that do not say. */
function holesOf(headers: readonly Header[]): ReadonlyMap<string, number> {
  const plan = planOf(headers.map((header) => ({ ...header, status: 'en-cours' })));
  const holes = couverture(populationOf(plan)).trous.filter(({ objet }) => objet === 'angle-mort');
  return new Map(holes.map(({ id, sansReponse }) => [id, sansReponse]));
}
