import { describe, expect, it } from 'vitest';
import { barLines } from '../../src/formats/graphique-text.ts';
import { printMarkdown } from '../../src/formats/markdown.ts';
import { printTerminal } from '../../src/formats/terminal.ts';
import type { Graphique } from '../../src/report/document.ts';
import { bars, heat, sampleDocument, stacked } from '../support/sample-document.ts';

const PIPE = { width: null, colour: 0, csv: 'fr' } as const;

describe('bars drawn with characters', () => {
  it('are as long as their values, the longest filling the room', () => {
    const lengths = barLines(bars()).map((line) => (line.match(/█/g) ?? []).length);
    // 120 000, 35 000 and an unknown amount, over thirty characters.
    expect(lengths).toEqual([30, Math.round((35 / 120) * 30), 0]);
  });

  it('print every value, unknown ones included', () => {
    const [first = '', , last = ''] = barLines(bars());
    expect(first.replaceAll('\u00A0', ' ')).toMatch(/^ARS +█+ 120 000 €$/);
    expect(last).toMatch(/^CPAM +inconnu$/);
  });

  it('share one line and name their signs where they are stacked', () => {
    const lines = barLines(stacked());
    expect(lines[1]).toBe('  ███▒▒▒▒▒ 1 + 2');
    expect(lines.at(-1)).toBe('█ En préparation   ▒ En cours');
  });

  it('have none below zero, whose value is printed all the same', () => {
    const [serie] = bars().series;
    const negative: Graphique = {
      ...bars(),
      series: [{ nom: serie?.nom ?? '', valeurs: [{ text: '−5 %', value: -5 }] }],
      categories: ['A'],
    };
    expect(barLines(negative)).toEqual(['A  −5 %']);
  });
});

it('a grid is a table in Markdown, and a chart keeps its title, values and note', async () => {
  const text = await printMarkdown({ data: () => null, document: () => sampleDocument() }, PIPE);
  const shown = String(text).replaceAll('\u00A0', ' ');
  expect(shown).toContain('| Priorité | Axe 1 | Axe 2 | Axe 3 |');
  expect(shown).toContain('| 1. Repérage précoce, diagnostic et accès aux soins | 9 | 3 | 0 |');
  expect(shown).toContain('**Fiches par axe et par statut**');
  expect(shown).toContain('_Chaque fiche compte une fois._');
});

it('what the cover must not let overlook stands under the title', async () => {
  const text = String(await printTerminal({ data: () => null, document: () => sampleDocument() }, PIPE));
  const [title = '', , , notice = ''] = text.split('\n');
  expect(title).toMatch(/^Bilan 2024/);
  expect(notice).toContain('Territoire fictif');
});

it('a chart fits in 80 columns', async () => {
  const document = () => sampleDocument({ children: [stacked(), bars(), heat()] });
  const text = String(await printTerminal({ data: () => null, document }, { ...PIPE, width: 80 }));
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});
