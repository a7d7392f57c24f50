import { expect, it } from 'vitest';
import type { Changement } from '../../../src/figures/result.ts';
import { changementText } from '../../../src/report/temps/changement-text.ts';
import { changementOf, vocabulary } from '../../support/comparaison-exemple.ts';

const LONG =
  'Organiser chaque mois une réunion de concertation entre les équipes du secteur, les médecins généralistes et les services sociaux';

it.each<[string, Changement]>([
  ['Statut : à venir → en cours', changementOf('status', ['a-venir', 'en-cours'], { nature: 'avancee' })],
  [
    'Statut : en cours → en préparation, recul, à justifier',
    changementOf('status', ['en-cours', 'en-preparation'], { nature: 'recul' }),
  ],
  [
    'Statut : suspendue → en cours, reprise',
    changementOf('status', ['suspendue', 'en-cours'], { nature: 'reprise' }),
  ],
  [
    'Fin : juin 2025 → janvier 2026, +7 mois, 2ᵉ report',
    changementOf('fin', ['2025-06', '2026-01'], { nature: 'report', mois: 7, rang: 2 }),
  ],
  [
    'Fin : juin 2025 → juillet 2025, +1 mois, 1ᵉʳ report',
    changementOf('fin', ['2025-06', '2025-07'], { nature: 'report', mois: 1, rang: 1 }),
  ],
  [
    'Fin : 1er juin 2025 → 9 juin 2025, report',
    changementOf('fin', ['2025-06-01', '2025-06-09'], { nature: 'report', mois: 0 }),
  ],
  [
    'Fin : juin 2025 → avril 2025, −2 mois',
    changementOf('fin', ['2025-06', '2025-04'], { nature: 'avance', mois: -2 }),
  ],
  [
    'Pilotes : + CH Valvert, − CPTS Nord',
    changementOf('pilotes', [
      ['CPTS Nord', 'ARS'],
      ['ARS', 'CH Valvert'],
    ]),
  ],
  [
    'Pilotes : même liste, dans un autre ordre',
    changementOf('pilotes', [
      ['a', 'b'],
      ['b', 'a'],
    ]),
  ],
  [
    'Publics : non renseigné → enfants, personnes âgées',
    changementOf('publics', [[], ['enfants', 'personnes-agees']]),
  ],
  ['Axe : axe 2 → axe 3', changementOf('axe', [['2'], ['3']])],
  ['Axe : + axe 3', changementOf('axe', [['2'], ['2', '3']])],
  ['Années : non renseigné → 2024', changementOf('year', [null, [2024]])],
  [
    'Années : 2021-2023 → 2021-2024',
    changementOf('year', [
      [2021, 2022, 2023],
      [2021, 2022, 2023, 2024],
    ]),
  ],
  [
    'Statut : non lu → en cours',
    { ...changementOf('status', [null, 'en-cours']), avant: { etat: 'non-lu', valeur: null } },
  ],
  [
    'Objectif général : … réunion de concertation entre les … → … réunion de coordination entre les …',
    changementOf('objectif', [LONG, LONG.replace('concertation', 'coordination')]),
  ],
  [
    'Budget : 2024 : prévu 60 000 € → 65 200 €, engagé non renseigné → 30 000 € ; + 2025 (12 000 € prévus) ; − 2023 (1,5 ETP engagé)',
    changementOf('budget', [
      [
        { annee: 2023, engage: 1.5, unite: 'ETP' },
        { annee: 2024, prevu: 60_000, unite: 'EUR' },
      ],
      [
        { annee: 2024, prevu: 65_200, engage: 30_000, unite: 'EUR' },
        { annee: 2025, prevu: 12_000, unite: 'EUR' },
      ],
    ]),
  ],
  [
    'Budget : à définir → 2024 (65 200 € prévus)',
    changementOf('budget', ['à définir', [{ annee: 2024, prevu: 65_200, unite: 'EUR' }]]),
  ],
  [
    'Financements : ARS 2024 : montant 20 000 € → 25 000 €, pérenne non → oui ; + CPAM (5 000 €)',
    changementOf('financements', [
      [{ financeur: 'ARS', annee: 2024, montant: 20_000, perenne: false }],
      [
        { financeur: 'ARS', annee: 2024, montant: 25_000, perenne: true },
        { financeur: 'CPAM', montant: 5000 },
      ],
    ]),
  ],
  [
    'Indicateurs : File active : cible 150 → 200, 120,5 en 2024',
    changementOf('indicateurs', [
      [{ nom: 'File active', cible: 150, valeurs: { 2023: 98 } }],
      [{ nom: 'File active', cible: 200, valeurs: { 2023: 98, 2024: 120.5 } }],
    ]),
  ],
  [
    'Étapes : Recrutement : statut à venir → réalisée ; + Formation (en cours, mars 2025)',
    changementOf('etapes', [
      [{ titre: 'Recrutement', status: 'a-venir' }],
      [
        { titre: 'Recrutement', status: 'realisee' },
        { titre: 'Formation', status: 'en-cours', date: '2025-03' },
      ],
    ]),
  ],
  [
    'Budget : non renseigné → 3 lignes (2023, 2024)',
    changementOf('budget', [
      null,
      [
        { annee: 2023, prevu: 12_000, unite: 'EUR' },
        { annee: 2023, prevu: 1, unite: 'ETP' },
        { annee: 2024, prevu: 12_000, unite: 'EUR' },
      ],
    ]),
  ],
  [
    'Début : mars 2025 → juin 2025, +3 mois, démarrage repoussé pour la 2ᵉ fois',
    changementOf('debut', ['2025-03', '2025-06'], { nature: 'report', mois: 3, rang: 2 }),
  ],
  [
    'Statut : écrit autrement, toujours non lu',
    {
      ...changementOf('status', [null, null]),
      avant: { etat: 'non-lu', valeur: null },
      apres: { etat: 'non-lu', valeur: null },
    },
  ],
])('« %s »', (words, changement) => {
  expect(changementText(changement, vocabulary).replaceAll('\u00A0', ' ')).toBe(words);
});

it('never cuts an amount at its spaces', () => {
  const text = changementText(
    changementOf('financements', [[], [{ financeur: 'ARS', montant: 21_600 }]]),
    vocabulary,
  );
  expect(text).toContain('21\u00A0600\u00A0€');
});

it('names ten items of a list and counts the others', () => {
  const after = Array.from({ length: 30 }, (_, index) => `Ville ${String(index)}`);
  const text = changementText(changementOf('territoires', [['Ville 0'], after]), vocabulary);
  expect(text).toMatch(/\+ Ville 10 et 19 autres$/);
});
