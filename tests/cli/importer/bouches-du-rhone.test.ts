import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/figures/result.ts';
import { newDepot, type Depot } from '../../support/new-depot.ts';
import { docxOf, xlsxOf } from '../../support/office-tables.ts';
import { BOUCHES_DU_RHONE } from '../../echanges/import/bouches-du-rhone.ts';

const ANSWERS = ['--code', '13', '--inscrites', '49', '--periode', '2020-2024', '--sans-priorites'];

/** Counted by hand on the pages of the synthesis: new and active a year, then the state of the 25 fiches. */
const FIGURES = {
  'nouvelles-2020': 1,
  'nouvelles-2021': 3,
  'nouvelles-2022': 2,
  'nouvelles-2023': 9,
  'nouvelles-2024': 1,
  'actives-2020': 1,
  'actives-2021': 4,
  'actives-2022': 5,
  'actives-2023': 12,
  'actives-2024': 7,
  'mises-en-oeuvre': '16/49',
  'en-preparation': '9/49',
  engagees: '25/49',
  'engagees-axe-1': '2/49',
  'engagees-axe-2': '16/49',
  'engagees-axe-3': '7/49',
  'sans-axe': '0/49',
};
const GROUPS = { 'CPTS/Soins Somatiques': 7, 'Logement et Précarité': 2 };

describe.each([
  ['bdr.xlsx', xlsxOf],
  ['bdr.docx', docxOf],
])('the tables of the Bouches-du-Rhône in %s, from an empty folder,', (nom, write) => {
  it('become a valid repository whose bilan gives the figures of the pages', async () => {
    const depot = newDepot(...ANSWERS);
    const file = depot.recu(nom, await write(BOUCHES_DU_RHONE));
    const read = depot.json('ptsm.importation', 'importer', file, '--remplir', '--appliquer');
    expect(statesOf(read)).toEqual({ nouvelle: 25 });
    for (const cell of ['B5', 'B6']) expect(saidBy(read, 'case-remplie')).toMatch(new RegExp(`"${cell}"`));
    expect(depot.ptsm('valider').status).toBe(0);
    const bilan = depot.json('ptsm.bilan', 'bilan');
    expect(figuresIn(bilan)).toEqual(FIGURES);
    expect(rateOf(bilan, 'mises-en-oeuvre')).toBe(33);
    expect(rateOf(bilan, 'engagees')).toBe(51);
    expect(groupsIn(bilan)).toEqual(GROUPS);
    expectUnchanged(depot, file, ['--remplir']);
  });

  it('leave the fiches of empty cells aside, each with its reason, where they are not filled', async () => {
    const depot = newDepot(...ANSWERS);
    const file = depot.recu(nom, await write(BOUCHES_DU_RHONE));
    const run = depot.ptsm('importer', file, '--remplir', 'realisation', '--appliquer', '-f', 'json');
    expect(run.status).toBe(1);
    const read = JSON.parse(run.stdout) as Result<'ptsm.importation'>;
    const aside = read.fiches.filter(({ etat }) => etat === 'ecartee');
    expect(aside.map(({ id }) => id)).toEqual(['35', '15']);
    for (const { motif } of aside) expect(motif).toMatch(/axe manque/);
    expect(saidBy(read, 'cases-fusionnees')).toMatch(/B5 et B6/);
    const axes = { 'engagees-axe-1': '2/49', 'engagees-axe-2': '14/49', 'engagees-axe-3': '7/49' };
    expect(figuresIn(depot.json('ptsm.bilan', 'bilan'))).toMatchObject({ ...axes, engagees: '23/49' });
    expect(depot.ptsm('valider').status).toBe(0);
    expectUnchanged(depot, file, ['--remplir', 'realisation']);
  });
});

it('a fiche without its axis is written where asked, and counted apart', async () => {
  const depot = newDepot(...ANSWERS);
  const file = depot.recu('bdr.xlsx', await xlsxOf(BOUCHES_DU_RHONE));
  const run = depot.ptsm('importer', file, '--remplir', 'realisation', '--incompletes', '--appliquer');
  expect(run.status).toBe(0);
  expect(figuresIn(depot.json('ptsm.bilan', 'bilan'))).toMatchObject({
    'engagees-axe-2': '14/49',
    'sans-axe': '2/49',
    engagees: '25/49',
  });
  expect(depot.ptsm('valider').status).toBe(1);
});

it('the reading that is saved gives the same fiches once it is read back', async () => {
  const [first, second] = [newDepot(...ANSWERS), newDepot(...ANSWERS)];
  const file = first.recu('bdr.xlsx', await xlsxOf(BOUCHES_DU_RHONE));
  expect(first.ptsm('importer', file, '--remplir', '--appliquer').status).toBe(0);
  expect(second.ptsm('importer', file, '--enregistrer-reglages').status).toBe(0);
  expect(Object.keys(second.fiches())).toEqual([]);
  const read = second.json('ptsm.importation', 'importer', file, '--remplir', '--appliquer');
  expect(read.remarques.map(({ code }) => code)).toContain('reglages-lus');
  expect(second.fiches()).toEqual(first.fiches());
  expect(second.ptsm('importer', file, '--enregistrer-reglages').status).toBe(2);
});

function statesOf({ fiches }: Result<'ptsm.importation'>): Readonly<Record<string, number>> {
  const states: Record<string, number> = {};
  for (const { etat } of fiches) states[etat] = (states[etat] ?? 0) + 1;
  return states;
}

/** All that remarks of one kind say, and where. */
function saidBy({ remarques }: Result<'ptsm.importation'>, wanted: string): string {
  return JSON.stringify(remarques.filter(({ code }) => code === wanted));
}

function figuresIn({ figures }: Result<'ptsm.bilan'>): Readonly<Record<string, unknown>> {
  const wanted = figures.filter(({ id }) => id in FIGURES);
  return Object.fromEntries(
    wanted.map(({ id, value, denominator }) => [
      id,
      denominator === null ? value : `${String(value)}/${String(denominator)}`,
    ]),
  );
}

function rateOf({ figures }: Result<'ptsm.bilan'>, wanted: string): number {
  return Math.round(100 * (figures.find(({ id }) => id === wanted)?.rate ?? NaN));
}

function groupsIn({ preparation }: Result<'ptsm.bilan'>): Readonly<Record<string, number>> {
  return Object.fromEntries(preparation.map(({ label, actions }) => [label, actions.length]));
}

/** A second import of the same file has nothing to write. */
function expectUnchanged(depot: Depot, file: string, options: readonly string[]): void {
  const before = depot.fiches();
  const again = depot.ptsm('importer', file, ...options, '--appliquer', '-f', 'json');
  const read = JSON.parse(again.stdout) as Result<'ptsm.importation'>;
  const written = Object.keys(before).length;
  expect(statesOf(read)).toEqual({ inchangee: written, ...(written < 25 ? { ecartee: 25 - written } : {}) });
  expect(depot.fiches()).toEqual(before);
}
