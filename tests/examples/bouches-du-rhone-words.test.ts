import { expect, it } from 'vitest';
import type { Groupe } from '../../src/figures/result.ts';
import { jsonOf } from '../support/run-ptsm.ts';
import { numbersOf, sourceRows } from './source-tables.ts';

const rows = sourceRows();
const example = ['-C', 'examples/bouches-du-rhone'];
const { fiches } = jsonOf('ptsm.fiches', ['lister', ...example]);
const bilan = jsonOf('ptsm.bilan', ['bilan', ...example]);

it.each(rows)('fiche $numero says what its row of the source says, word for word', (row) => {
  const { numero, titre, objectif, axe, annees, groupe } = row;
  const found = fiches.filter(({ ref }) => ref === numero);
  expect(found).toHaveLength(1);
  expect(found[0]?.champs).toMatchObject({
    id: numero,
    title: titre,
    objectif: objectif || null,
    axe: [axe],
    year: annees.length > 0 ? annees : null,
    groupe,
  });
});

it('the example holds the fiches of the source and no other', () => {
  expect(fiches.map(({ ref }) => ref)).toEqual(numbersOf(rows, () => true));
});

it.each(fiches)('the status of fiche $ref follows from its row alone', ({ ref, champs }) => {
  const row = rows.find(({ numero }) => numero === ref);
  const last = row?.annees.at(-1);
  // The text says of fiche 23 that it « a été réalisée en 2024 ».
  const carriedOut = last === 2024 && ref !== '23' ? 'en-cours' : 'realisee';
  expect(champs['status']).toBe(last === undefined ? 'en-preparation' : carriedOut);
});

it('the actions carried out stand under one label for each run of years', () => {
  const carriedOut = rows.filter(({ annees }) => annees.length > 0);
  const labels = [...new Set(carriedOut.map(({ annees }) => labelOf(annees)))];
  const expected = labels.map(
    (label) => [label, numbersOf(carriedOut, ({ annees }) => labelOf(annees) === label)] as const,
  );
  expect(new Map(numbers(bilan.realisees))).toEqual(new Map(expected));
  expect(bilan.realisees).toHaveLength(labels.length);
});

it('the actions in preparation stand under their working group', () => {
  const names = [...new Set(rows.flatMap(({ groupe }) => groupe ?? []))];
  const expected = names.map((name) => [name, numbersOf(rows, ({ groupe }) => groupe === name)] as const);
  expect(new Map(numbers(bilan.preparation))).toEqual(new Map(expected));
  expect(bilan.autres).toEqual([]);
});

it('each action of the bilan bears the words and the axis of its row', () => {
  const actions = [...bilan.realisees, ...bilan.preparation].flatMap((groupe) => groupe.actions);
  const said = actions.map(({ ref, title, objectif, axe }) => [ref, title, objectif, axe]);
  const published = rows.map(({ numero, titre, objectif, axe }) => [
    numero,
    titre,
    objectif || null,
    `Axe ${axe}`,
  ]);
  expect(new Set(said.map((one) => JSON.stringify(one)))).toEqual(
    new Set(published.map((one) => JSON.stringify(one))),
  );
  expect(said).toHaveLength(published.length);
});

/** The source says « et reconduite » or « , reconduite »: the bilan always says the second. */
function labelOf(annees: readonly number[]): string {
  const [launch = '', ...others] = annees.map(String);
  const last = others.pop();
  if (last === undefined) return `Mise en œuvre en ${launch}`;
  return `Mise en œuvre en ${launch}, reconduite en ${[others.join(', '), last].filter(Boolean).join(' et ')}`;
}

function numbers(groupes: readonly Groupe[]): readonly (readonly [string, readonly string[]])[] {
  return groupes.map(({ label, actions }) => [
    label,
    actions.map(({ ref }) => ref).sort((a, b) => Number(a) - Number(b)),
  ]);
}
