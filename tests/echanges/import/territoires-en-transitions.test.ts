import { expect, test } from 'vitest';
import { GAUCHE, tableOf } from '../../support/classeur-of.ts';
import { ditsDe, lire, sensOf, valeursOf } from '../../support/tableaux-of.ts';

/** The 28 titles that the import of Territoires en Transitions expects, in their order. */
const TITRES = [
  ...['Axe (x)', 'Sous-axe (x.x)', 'Sous-sous axe (x.x.x)', "Titre de l'action", 'Titre de la sous-action'],
  ...['Descriptif', 'Instances de gouvernance', 'Objectifs', 'Indicateurs liés', 'Structure pilote'],
  ...['Moyens humains et techniques', 'Partenaires', 'Direction ou service pilote', 'Personne pilote'],
  ...[
    'Élu·e référent·e',
    'Participation Citoyenne',
    'Financements',
    'Financeur 1',
    'Montant € HT',
    'Financeur 2',
  ],
  ...['Montant € HT', 'Financeur 3', 'Montant € HT', 'Budget prévisionnel total € HT', 'Statut'],
  ...['Niveau de priorité', 'Date de début', 'Date de fin'],
];

const CHAMPS = [
  ...['axe', 'corps Sous-axe', 'corps Sous-sous-axe', 'title', 'corps Sous-action', 'corps Descriptif'],
  ...[
    'corps Instances de gouvernance',
    'objectif',
    'indicateurs',
    'pilotes',
    'corps Moyens humains et techniques',
  ],
  ...['partenaires', 'pilotes', 'pilotes', 'corps Élus référents', 'corps Participation citoyenne'],
  ...['corps Financements', 'financements.financeur', 'financements.montant', 'financements.financeur'],
  ...[
    'financements.montant',
    'financements.financeur',
    'financements.montant',
    'budget.prevu',
    'status',
    'niveau',
  ],
  ...['debut', 'fin'],
];

test('every column of the plan workbook has a place', () => {
  const groups = ["Présentation de l'action", ...TITRES.slice(1).map(() => GAUCHE)];
  const help = TITRES.map(() => 'Texte libre');
  const row = TITRES.map((_, index) => `case ${String(index + 1)}`);
  const { tableaux, remarques } = lire(tableOf(groups, TITRES, help, row), {
    modele: 'territoires-en-transitions',
  });
  expect(tableaux[0]?.colonnes).toHaveLength(28);
  expect(Object.entries(sensOf(tableaux)).map(([, champ]) => champ)).toEqual([
    ...CHAMPS.filter((_, index) => index !== 20 && index !== 22),
  ]);
  expect(valeursOf(tableaux)).toHaveLength(1);
  expect(ditsDe('ligne-d-aide', remarques)[0]).toMatch(/^ligne 3 /);
  expect(remarques.map(({ code }) => code)).not.toContain('colonne-gardee');
});

test('its export has other titles, and no row of help', () => {
  const { tableaux } = lire(
    tableOf(
      ["Présentation de l'action", GAUCHE, 'Budget', GAUCHE],
      ['Axe (x)', 'Titre de la fiche action', 'Budget prévisionnel total (€ TTC)', 'Financeur 1'],
      ['1. Santé', 'Équipe mobile', 1000, 'ARS'],
    ),
    { modele: 'territoires-en-transitions' },
  );
  expect(valeursOf(tableaux)).toEqual([
    { axe: '1. Santé', title: 'Équipe mobile', 'budget.prevu': 1000, 'financements.financeur': 'ARS' },
  ]);
});
