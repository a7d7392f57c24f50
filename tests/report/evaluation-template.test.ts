import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Header } from '../support/fiche-text.ts';
import { printedBilan } from '../support/bilan-of.ts';
import { planOf } from '../support/plan-of.ts';

const source = readFileSync(new URL('../../templates/evaluation.md', import.meta.url), 'utf8');

const SECTIONS = [
  'Le projet',
  'Ce que le projet est devenu',
  'Année après année',
  'Les actions, axe par axe',
  'Actions achevées',
  'Actions en préparation',
  'Actions à discuter, à venir ou sans statut',
  'Actions suspendues ou abandonnées',
  'Moyens engagés',
  'Résultats obtenus',
  'Couverture',
  'Pour le prochain projet',
];

it.each<[string, readonly Header[], string]>([
  ['nothing', [], 'Sur les 0 fiches du dépôt, 0 est en cours ou réalisée (taux inconnu).'],
  [
    'a few fiches',
    [
      { title: 'Répit', status: 'realisee', year: [2022, 2023], axe: 1 },
      { title: 'Forum', status: 'en-cours', year: 2023, axe: 1 },
      { title: 'Logement', status: 'abandonnee', motif: 'sans financeur' },
    ],
    'Sur les 3 fiches du dépôt, 2 sont en cours ou réalisées (67 %).',
  ],
])(
  'the evaluation of a plan with %s has each of its sections, and its figures',
  async (_, headers, sentence) => {
    const text = await printedBilan(planOf(headers, { periode: '2021-2025' }), null, { source });
    const shown = text.replaceAll('\u00A0', ' ').replaceAll('**', '');
    expect(shown).toMatch(/^# Évaluation 2021-2025 du projet territorial de santé mentale : /);
    expect(shown.match(/^## \d.*$/gm)).toEqual(
      SECTIONS.map((title, index) => `## ${String(index + 1)}. ${title}`),
    );
    expect(shown).toContain(sentence);
    expect(shown).not.toMatch(/undefined|\bnull\b|NaN|\{\{|^::/m);
  },
);
