import { expect, it } from 'vitest';
import type { Document } from '../../../src/report/document.ts';
import { sharedFigures } from '../../../src/report/temps/chiffres-compares.ts';
import { renderComparaison } from '../../../src/report/temps/comparaison.ts';
import { changementOf, nomOf, sameComparaison, vocabulary } from '../../support/comparaison-exemple.ts';

const COMPARAISON = sameComparaison({
  modifiees: [
    {
      ...nomOf('17', 'Coordonner'),
      champs: [
        changementOf('pilotes', [['CH A'], ['CH A', 'CH B']]),
        changementOf('status', ['a-venir', 'en-cours'], { nature: 'avancee' }),
      ],
      sections: [{ titre: 'Suites', etat: 'modifiee', ajoutees: 1, retirees: 0, lignes: [] }],
    },
  ],
});

it.each([
  [
    'a spreadsheet, a row a change, none that begins as a formula does',
    'xlsx',
    [
      ['17', 'Coordonner', 'Pilotes', 'ajout : CH B'],
      ['17', 'Coordonner', 'Statut', 'à venir → en cours'],
      ['17', 'Coordonner', 'Section « Suites »', 'modifiée, +1 ligne'],
    ],
  ],
  ['slides, a row a fiche', 'pptx', [['17', 'Coordonner', 'Pilotes, Statut, Section « Suites »']]],
  ['a page, no table', 'docx', null],
])('the changes of fiches are in %s', (_, format, rows) => {
  expect(rowsOf(renderComparaison(COMPARAISON, vocabulary, format))).toEqual(rows);
});

it('keeps amounts of one year, and years that were over, for the end', () => {
  const ids = ['engagees', 'lues', 'sans-axe', 'actives-2022', 'actives-2023', 'budget-prevu'];
  const late = ['budget-prevu-2024', 'sans-montant-2024', 'etp-engages-2024', 'engagees-axe-2'];
  const figures = [...ids, ...late].map((id) => ({
    id,
    label: id,
    unite: 'fiches' as const,
    avant: 0,
    apres: 1,
    difference: 1,
  }));
  const { principaux, autres } = sharedFigures(figures, { ...COMPARAISON.avant, date: '2023-12-12' });
  expect(principaux.map(({ id }) => id)).toEqual([
    'engagees',
    'actives-2023',
    'budget-prevu',
    'engagees-axe-2',
  ]);
  expect(principaux.length + autres.length).toBe(figures.length);
});

function rowsOf({ children }: Document) {
  const table = children.find((node) => node.type === 'tableau' && node.id === 'modifiees');
  if (table?.type !== 'tableau') return null;
  return table.lignes.map((line) => line.map(({ text }) => text.replaceAll('\u00A0', ' ')));
}
