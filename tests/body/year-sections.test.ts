import { describe, expect, it } from 'vitest';
import { accountsOf, yearsReported } from '../../src/fiche/body/year-sections.ts';
import { ficheWith } from '../support/fiche-with.ts';

describe('the years that a body reports on', () => {
  it.each([
    ['## Bilan 2024\n\nfait', [2024]],
    ['# BILAN DE L’ANNÉE 2024 #\n- fait', [2024]],
    ['3. Contexte\n\n#### Suivi 2023 :\nfait\n## Bilan 2022\nfait', [2022, 2023]],
    ['Bilan 2024\n----------\nfait', [2024]],
    ['## 4) **Bilan 2021-2023**\nfait', [2021, 2022, 2023]],
    ['## Bilan 2022 et 2024\nfait', [2022, 2024]],
    ['## Bilan 2024\r\n### Actions réalisées\r\n- fait\r\n', [2024]],
    ['```\n# commande\n```\n## Bilan 2024\nfait', [2024]],
  ])('%j: %j', (body, years) => {
    expect(yearsReported(ficheWith(body))).toEqual(years);
  });

  it.each([
    '## Bilan 2024',
    '## Bilan 2024\n\n<!-- ce que l’année a donné -->\n\n---\n',
    '## Bilan 2024\n### Actions réalisées\n### Moyens engagés\n-\n## Contexte\nles faits',
    '## Contexte du bilan 2024\nfait',
    '## Bilan\nfait en 2024',
    '```\n## Bilan 2024\nfait\n```',
    '<!--\n## Bilan 2024\nfait\n-->',
    'Bilan 2024 : fait',
  ])('are none in %j', (body) => {
    expect(yearsReported(ficheWith(body))).toEqual([]);
  });
});

describe('what a body tells of its years', () => {
  it('is cut at the titles below each section', () => {
    const body =
      '# Suivi 2023 :\nouverture\n## Bilan 2024\n### Actions réalisées\n- a\n#### Détail\nb\n### Suites\n## Contexte\nc\n';
    expect(accountsOf(ficheWith(body))).toEqual([
      { annees: [2023], pieces: [piece(null, 'ouverture'), piece('Contexte', 'c')] },
      { annees: [2024], pieces: [piece('Actions réalisées', '- a\n#### Détail\nb')] },
    ]);
  });

  it('of several years is told for each of them, and a section of one year inside speaks for itself', () => {
    const body = '## Bilan 2023-2024\nensemble\n### Bilan 2023\npremière\n### Bilan 2024\nseconde\n';
    expect(accountsOf(ficheWith(body))).toEqual([
      { annees: [2023, 2024], pieces: [piece(null, 'ensemble')] },
      { annees: [2023], pieces: [piece(null, 'première')] },
      { annees: [2024], pieces: [piece(null, 'seconde')] },
    ]);
  });

  it('is nothing where a section has titles only', () => {
    expect(accountsOf(ficheWith('## Bilan 2024\n### Actions réalisées\n-\n'))).toEqual([]);
  });
});

function piece(titre: string | null, texte: string) {
  return { titre, texte };
}
