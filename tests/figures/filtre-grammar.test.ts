import { describe, expect, it } from 'vitest';
import { populationOf, select } from '../../src/figures/population.ts';
import type { Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';

const FICHES: readonly Header[] = [
  {
    id: 1,
    title: 'Lieu de répit',
    axe: 1,
    status: 'en-cours',
    year: [2021, 2022],
    tags: ['et', 'deux mots'],
  },
  { id: 2, title: 'Équipe mobile', axe: 2, status: 'en-cours', year: 2023, tags: ['A10'] },
  { id: 3, title: 'Œuvre commune', axe: [1, 2], status: 'realisee', year: [2020, 2024] },
  { id: 4, title: "L'accueil des urgences", axe: 3, status: 'a-venir', debut: '2024-09' },
  { id: 5, title: 'Sans rien' },
];

const population = populationOf(planOf(FICHES));

describe.each<[string, Readonly<Record<string, readonly number[]>>]>([
  [
    '« et » binds closer than « ou », « non » closest',
    {
      'axe = 1 ou axe = 2 et status = en-cours': [1, 2, 3],
      'axe = 2 et status = en-cours ou axe = 1': [1, 2, 3],
      '(axe = 1 ou axe = 2) et status = en-cours': [1, 2],
      'non axe = 1 et status = en-cours': [2],
      'non (axe = 1 et status = en-cours)': [2, 3, 4, 5],
      'non non axe = 3': [4],
      '((axe = 3))': [4],
    },
  ],
  [
    'a field of several values answers as soon as one of them does; « != » wants none',
    {
      'axe = 1': [1, 3],
      'axe != 1': [2, 4, 5],
      'year = 2024': [3],
      'axe parmi (2, 3)': [2, 3, 4],
      'status parmi (en-cours, realisee)': [1, 2, 3],
      'axe parmi (3)': [4],
    },
  ],
  [
    '« vide » finds the fiches that do not say',
    {
      'axe vide': [5],
      'non axe vide': [1, 2, 3, 4],
      'year vide et non status vide': [4],
      'tags vide': [3, 4, 5],
    },
  ],
  [
    'years and dates compare in their order',
    {
      'year >= 2023': [2, 3],
      'year > 2023': [3],
      'year < 2022': [1, 3],
      'year < 2020 ou year > 2024': [],
      'year >= 2024': [3],
      'year <= 2020': [3],
      'year >= 2021 et year <= 2022': [1, 3],
      'lancement >= 2021': [1, 2],
      'debut > 2024-08': [4],
      'id > 3': [4, 5],
    },
  ],
  [
    '« ~ » looks for a part of the text, without regard to case, accents or ligatures',
    { 'title ~ repit': [1], 'title ~ "EQUIPE"': [2], 'title ~ oeuvre': [3], 'title ~ "l’accueil"': [4] },
  ],
  [
    'quotes of any kind make a value of words that would have another meaning',
    {
      'tags = "et"': [1],
      "tags = 'deux mots'": [1],
      'tags = « deux mots »': [1],
      'title = "(sans"': [],
      'tags parmi ("et", A10)': [1, 2],
    },
  ],
  [
    'spaces and the case of the words of the grammar do not matter',
    {
      'axe=1': [1, 3],
      ' axe = 1\u00A0ET\u202Fstatus=en-cours ': [1],
      'NON axe VIDE Et axe PARMI(3)': [4],
      'axe\t=\n3': [4],
    },
  ],
  [
    'a value may be written as people read it',
    { 'status = "En cours"': [1, 2], 'status = REALISEE': [3], 'status parmi ("À venir")': [4] },
  ],
])('%s', (_, cases) => {
  it.each(Object.entries(cases))('%s', (expression, ids) => {
    expect(select(population, expression).map(({ ref }) => Number(ref))).toEqual(ids);
  });
});
