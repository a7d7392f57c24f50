import type { Graphique, Valeur } from '../../src/report/document.ts';
import { bars, heat, HOSTILE, lines, stacked, timeline } from './sample-document.ts';

/** Values as a French reader sees them; a null is said in words. */
export function valeurs(...values: readonly (number | null)[]): readonly Valeur[] {
  return values.map((value) => ({
    text: value === null ? 'inconnu' : String(value).replace('-', '−').replace('.', ','),
    value,
  }));
}

function valeurOf(value: number | null): Valeur {
  return { text: value === null ? '' : String(value), value };
}

const LONG =
  'Garantir des parcours de santé et de vie coordonnés, soutenus par une offre en psychiatrie accessible, diversifiée et de qualité, sur l’ensemble du territoire';
const STATUTS = [
  'À discuter',
  'À venir',
  'En préparation',
  'En cours',
  'Réalisée',
  'Suspendue',
  'Abandonnée',
  'Non renseigné',
];
const PUBLICS = [
  'Enfants',
  'Adolescents',
  'Personnes âgées',
  'Personnes en situation de handicap',
  'Personnes placées sous main de justice',
  'Victimes de psychotraumatismes',
  'Familles (accompagnement à la parentalité)',
  'Personnes isolées',
  'Enfance protégée',
  'Périnatalité',
];
const MONTHS = Array.from(
  { length: 36 },
  (_, month) => `mois ${String((month % 12) + 1)} ${String(2024 + Math.floor(month / 12))}`,
);

/** Charts that are hard to draw: below zero, many series, long names, many columns, nothing at all, texts that obey nobody. */
export const HARD_CHARTS: readonly Graphique[] = [
  bars(),
  stacked(),
  heat(),
  timeline(),
  { ...bars(), titre: 'sous zéro', series: [{ nom: 'Écart', valeurs: valeurs(-35.5, 12, 0) }] },
  { ...bars(), titre: 'tous sous zéro', series: [{ nom: 'Écart', valeurs: valeurs(-3, -12, -1) }] },
  {
    ...bars(),
    titre: 'deux séries',
    categories: ['2023', '2024', LONG],
    series: [
      { nom: 'Nouvelles dans l’année', valeurs: valeurs(9, 1, 0) },
      { nom: 'Actives dans l’année', valeurs: valeurs(12, 7, null) },
    ],
  },
  {
    ...stacked(),
    titre: 'huit séries',
    categories: ['Axe 1', 'Axe 2', 'Axe 3', LONG],
    series: STATUTS.map((nom, index) => ({
      nom,
      valeurs: valeurs(index, (index * 7) % 5, index === 3 ? 40 : 1, index % 2 === 0 ? 0 : null),
    })),
  },
  {
    ...stacked(),
    titre: 'empilées sous zéro',
    series: [
      { nom: 'a', valeurs: valeurs(5, -3, 2) },
      { nom: 'b', valeurs: valeurs(-2, -4, 3) },
    ],
  },
  {
    ...heat(),
    titre: 'colonnes aux noms longs',
    categories: PUBLICS,
    series: [
      { nom: LONG, valeurs: valeurs(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) },
      { nom: '2. Accès', valeurs: valeurs(0, 0, 0, -5, 0, 0, null, 0, 0, 0) },
    ],
  },
  {
    ...timeline(),
    titre: 'trois ans',
    categories: MONTHS,
    series: [
      {
        nom: 'Évaluation',
        valeurs: MONTHS.map((_, month) => (month < 9 ? { text: '×', value: 1 } : { text: '', value: null })),
      },
    ],
  },
  {
    ...bars(),
    titre: 'hostile',
    categories: [...HOSTILE, 'x'.repeat(120)],
    series: [
      { nom: HOSTILE[1], valeurs: [...valeurs(1, 2, 3, 4, 5, 6, 7), { text: 'y'.repeat(80), value: 8 }] },
    ],
  },
  lines(),
  {
    ...lines(),
    titre: 'soixante mois, huit séries',
    categories: Array.from(
      { length: 60 },
      (_, month) => `${String((month % 12) + 1)}/${String(2020 + Math.floor(month / 12))}`,
    ),
    series: STATUTS.map((nom, rank) => ({
      nom: `Fiches « ${nom} »`,
      valeurs: Array.from({ length: 60 }, (_, month) =>
        valeurOf(rank === 7 ? null : (month * rank) % (7 + rank)),
      ),
    })),
  },
  {
    ...lines(),
    titre: 'une étape',
    categories: ['copil-2023-12'],
    series: [{ nom: 'a', valeurs: valeurs(3) }],
  },
  {
    ...lines(),
    titre: 'courbe sous zéro, à la fin inconnue',
    unite: '€',
    categories: ['2021', LONG, '2023', '2024'],
    series: [
      { nom: LONG, valeurs: valeurs(-12_000.5, null, 1_250_000, null) },
      { nom: 'Tout à zéro', valeurs: valeurs(0, 0, 0, 0) },
    ],
  },
  {
    ...lines(),
    titre: 'courbe hostile',
    categories: [...HOSTILE, 'x'.repeat(120)],
    series: [
      { nom: HOSTILE[1], valeurs: [...valeurs(1, 2, null, 4, 5, 6, 7), { text: 'y'.repeat(80), value: 8 }] },
    ],
  },
  { ...lines(), titre: 'vide', series: [] },
  { ...bars(), titre: 'vide', categories: [], series: [] },
  { ...heat(), titre: 'vide', categories: ['Axe 1'], series: [] },
];
