import { describe, expect, it } from 'vitest';
import { parseHistoire, type Etape } from '../../../src/cli/demo/histoire.ts';
import { replay } from '../../../src/cli/demo/replay.ts';
import { undoStep, type Tree } from '../../../src/cli/demo/undo-step.ts';

const FICHE = `---
id: 7
title: Ouvrir
status: en-cours
year: 2022-2024
budget:
  - { annee: 2023, prevu: 10, engage: 8, note: Un retard }
  - { annee: 2024, prevu: 1.5, engage: 1, unite: ETP }
financements:
  - { financeur: ARS, montant: 10, annee: 2024 }
indicateurs:
  - nom: Visites
    valeurs: { 2023: 4, 2024: rédigé }
---

## Bilan 2023

Quatre visites.

## Bilan 2024

Un écrit.
`;

describe('a step undone', () => {
  it('takes a bilan away with its results and what was spent, and keeps those of other years', () => {
    const text = before('bilans: { 2024: [7] }');
    expect(text).toContain('  - { annee: 2024, prevu: 1.5, unite: ETP }\n');
    expect(text).toContain('valeurs: { 2023: 4 }\n');
    expect(text.endsWith('---\n\n## Bilan 2023\n\nQuatre visites.\n')).toBe(true);
    expect(before('bilans: { 2023: [7] }')).toContain('  - { annee: 2023, prevu: 10 }\n');
  });

  it('takes a year away with its budget, and the field with its last line', () => {
    const text = before('annees: { 2024: [7] }');
    expect(text).toContain('\nyear: 2022-2023\nbudget:\n  - { annee: 2023,');
    expect(text).not.toMatch(/annee: 2024|financements/);
  });

  it('gives a field its former value, at the place where fiches have it', () => {
    expect(before('champs: { 7: { status: a-venir } }')).toContain('\nstatus: a-venir\nyear');
    expect(before('champs: { 7: { budget: null } }')).toContain('\nyear: 2022-2024\nfinancements:');
    expect(before('champs: { 7: { debut: 2022-03 } }')).toContain(
      '\nyear: 2022-2024\ndebut: 2022-03\nbudget:',
    );
  });

  it('gives back names, words, and files that were deleted', () => {
    const step =
      'deplace: { fiches/axe/: fiches/ }, textes: { 7: [{ apres: Quatre, avant: Cinq }] }, fichiers: { a.md: A }';
    const tree = undoStep(TREE, etapeOf(step));
    expect([...tree.keys()]).toEqual(['fiches/7.md', 'a.md']);
    expect(tree.get('fiches/7.md')).toContain('Cinq visites.');
  });

  it.each([
    'champs: { 8: { status: x } }',
    'textes: { 7: [{ apres: visites!, avant: a }] }',
    'bilans: { 2021: [7] }',
  ])('says that the story is wrong where %s tells of what is not there', (step) => {
    expect(() => before(step)).toThrow('histoire.yaml');
  });

  it('says which files no step creates', () => {
    expect(() => replay(TREE, histoireOf('cree: []'))).toThrow('never created: fiches/axe/7.md');
  });
});

const TREE: Tree = new Map([['fiches/axe/7.md', FICHE]]);

function before(step: string): string {
  return String(undoStep(TREE, etapeOf(step)).get('fiches/axe/7.md'));
}

function etapeOf(step: string): Etape {
  const [etape] = histoireOf(step).etapes;
  if (etape === undefined) throw new Error('no step');
  return etape;
}

function histoireOf(step: string) {
  return parseHistoire(`auteurs: { a: { nom: A, mail: a@example.org } }
etapes:
  - { date: 2022-01-17T09:12:00+01:00, auteur: a, message: Essai, ${step} }
`);
}
