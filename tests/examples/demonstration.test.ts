import { expect, it } from 'vitest';
import type { Result, Table } from '../../src/figures/result.ts';
import { gitRepository } from '../support/git-repository.ts';
import { jsonOf } from '../support/run-ptsm.ts';
import { EXAMPLE, exampleFiles, ficheTexts, idsOf, rowOf, storyRows, sumOf, type StoryRow } from './demonstration-story.ts';

const YEARS = [2021, 2022, 2023, 2024, 2025];
const AXES = ['1', '2', '3', '4', '5', 'transversal'];
const INSCRITES = 42;
const MISES_EN_OEUVRE = ['en-cours', 'experimentation', 'realisee'];
const ENGAGEES = ['en-preparation', ...MISES_EN_OEUVRE];

const story = storyRows();
const counted = story.filter(({ fusionneeDans }) => fusionneeDans === '');
const engaged = ({ statut }: StoryRow) => ENGAGEES.includes(statut);

const bilan = jsonOf('ptsm.bilan', ['bilan', '-C', EXAMPLE]);
const { internes } = bilan.files;
/** The fiches that the bilan may count: without the internal ones where it keeps them back. */
const shown = counted.filter(({ diffusion }) => internes.tues === 0 || diffusion === 'publique');

it('the fiches say what the story says of them, no more and no fewer', () => {
  const texts = ficheTexts();
  expect([...texts.keys()].sort()).toEqual(story.map(({ id }) => id).sort());
  for (const row of story) expect(rowOf(texts.get(row.id) ?? '')).toEqual(row);
});

it('the story counts 40 fiches, 32 of them engaged, 2 merged and 2 internal', () => {
  expect(counted).toHaveLength(40);
  expect(idsOf(counted, engaged)).toHaveLength(32);
  expect(idsOf(story, ({ fusionneeDans }) => fusionneeDans !== '')).toEqual(['12', '27']);
  expect(idsOf(story, ({ diffusion }) => diffusion === 'interne')).toEqual(['22', '33']);
  const perAxis = AXES.map((axe) => idsOf(counted, (row) => row.axes.includes(axe) && engaged(row)).length);
  expect(perAxis).toEqual([8, 9, 6, 7, 4, 2]);
});

it('the story launches 7, 13, 6, 4 and 1 fiches, and runs 7, 20, 25, 24 and 24', () => {
  const launched = YEARS.map((year) => idsOf(counted, ({ annees }) => annees[0] === year).length);
  const active = YEARS.map((year) => idsOf(counted, ({ annees }) => annees.includes(year)).length);
  expect(launched).toEqual([7, 13, 6, 4, 1]);
  expect(active).toEqual([7, 20, 25, 24, 24]);
});

it.each(YEARS)('the bilan adds up the euros of %d that the story plans and commits', (year) => {
  const { columns, rows } = tableOf('budget-annees');
  const cells = rows.find(({ id }) => id === String(year))?.cells ?? [];
  const euros = columns.flatMap(({ unite }, index) => (unite === 'EUR' ? [cells[index]?.value] : []));
  expect(euros).toEqual([sumOf(shown, 'prevu', year), sumOf(shown, 'engage', year)]);
});

it('the story plans and commits these euros by year', () => {
  expect(YEARS.map((year) => sumOf(counted, 'prevu', year))).toEqual([
    396_000, 1_366_200, 1_996_400, 2_921_000, 3_129_600,
  ]);
  expect(YEARS.map((year) => sumOf(counted, 'engage', year))).toEqual([
    333_000, 1_145_200, 1_844_200, 2_569_000, 3_049_200,
  ]);
  const later = ['2026', '2027'].map((year) => counted.filter(({ engage }) => year in engage).length);
  expect(later).toEqual([0, 0]);
});

it.each(['2026-01-25', '2026-11-26', '2027-12-31'])(
  'judged on %s, valider finds no error, and the three findings that the README announces',
  (day) => {
    const { folder } = gitRepository(exampleFiles(), day);
    const { findings, counts } = jsonOf('ptsm.constats', ['valider', '-C', folder]);
    expect(counts.erreur).toBe(0);
    expect(findings.map(({ code, fiche }) => [code, fiche])).toEqual([
      ['echeance-depassee', '8'],
      ['sans-nouvelles', '15'],
      ['sans-nouvelles', '21'],
    ]);
  },
);

it('the bilan counts as the story does', () => {
  expect(figure('inscrites')).toMatchObject({ value: INSCRITES });
  expect(figure('fusionnees')).toMatchObject({ value: 2, fiches: ['12', '27'] });
  expectCount('engagees', engaged);
  expectCount('mises-en-oeuvre', ({ statut }) => MISES_EN_OEUVRE.includes(statut));
  expectCount('en-preparation', ({ statut }) => statut === 'en-preparation');
  expectCount('suspendues', ({ statut }) => statut === 'suspendue');
  expectCount('abandonnees', ({ statut }) => statut === 'abandonnee');
});

it.each(AXES.slice(0, 5))('the engaged fiches of axis %s are those of the story', (axe) => {
  expectCount(`engagees-axe-${axe}`, (row) => row.axes.includes(axe) && engaged(row));
});

it('each row of the axes holds the fiches of the story, the transversal ones apart', () => {
  const rows = tableOf('axes').rows.map(({ id, fiches }) => [id, fiches]);
  const expected = AXES.map((axe) => [axe, idsOf(shown, ({ axes }) => axes.includes(axe))]);
  expect(rows).toEqual([...expected, ['non-renseigne', []]]);
});

it.each(YEARS)('the new and the active fiches of %i are those of the story', (year) => {
  expectCount(`nouvelles-${String(year)}`, ({ annees }) => annees[0] === year);
  expectCount(`actives-${String(year)}`, ({ annees }) => annees.includes(year));
});

it.each(['1', '2', '3', '4', '5', '6'])('the engaged fiches of priority %s are those of the story', (priority) => {
  const row = tableOf('priorites').rows.find(({ id }) => id === priority);
  expect(row?.cells[0]?.fiches).toEqual(
    idsOf(shown, (one) => one.priorites.includes(priority) && engaged(one)),
  );
});

it('priority 3 hangs on one fiche, and one angle mort has none', () => {
  expect(idsOf(counted, ({ priorites }) => priorites.includes('3'))).toEqual(['13']);
  const empty = tableOf('angles-morts').rows.filter(({ total }) => total === 0);
  expect(empty.map(({ id }) => id)).toEqual(['soins-sans-consentement', 'non-renseigne']);
  expect(bilan.trous.map(({ id, etat }) => [id, etat])).toEqual([['soins-sans-consentement', 'aucune-fiche']]);
});

it('one published figure differs, by exactly the two fiches that ptsm.yaml names', () => {
  expect(bilan.reconciliation.map(({ id, difference, fiches }) => [id, difference, fiches])).toEqual([
    ['mises-en-oeuvre', 2, ['5', '7']],
    ['nouvelles-2022', 0, []],
    ['actives-2024', 0, []],
  ]);
});

function expectCount(id: string, keep: (row: StoryRow) => boolean): void {
  const fiches = idsOf(shown, keep);
  expect(figure(id)).toMatchObject({ value: fiches.length, fiches });
}

function figure(id: string): Result<'ptsm.bilan'>['figures'][number] | undefined {
  return bilan.figures.find((one) => one.id === id);
}

function tableOf(id: string): Table {
  const table = bilan.tables.find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}
