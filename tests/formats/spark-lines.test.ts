import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../src/formats/markdown.ts';
import { sparkLines } from '../../src/formats/spark-lines.ts';
import { printTerminal } from '../../src/formats/terminal.ts';
import type { Graphique } from '../../src/report/document.ts';
import { valeurs } from '../support/charts.ts';
import { lines, sampleDocument } from '../support/sample-document.ts';

const PIPE = { width: null, colour: 0, csv: 'fr' } as const;

function chart(values: readonly (number | null)[], nom = 'Engagées'): Graphique {
  return {
    ...lines(),
    categories: values.map((_, index) => `étape ${String(index + 1)}`),
    series: [{ nom, valeurs: valeurs(...values) }],
  };
}

describe('a line drawn with characters', () => {
  it('has a sign a step, from zero to the greatest value, then what it says in words', () => {
    expect(sparkLines(chart([0, 2, 4, 6, 8, 10, 12]), null)).toEqual([
      'Engagées  ▁▂▃▄▅▆▇  0 → 12 (min. 0, max. 12)',
      '',
      'étape 1 → étape 7, 7 étapes. Hauteurs de 0 à 12 fiches.',
    ]);
  });

  it('shows what is little as more than nothing, and what is not known as neither', () => {
    const [line = '', , key = ''] = sparkLines(chart([0, 1, null, 100]), null);
    expect(line).toContain('  ▁▂·▇  0 → 100');
    expect(key.replaceAll('\u00A0', ' ')).toContain('· : valeur inconnue.');
  });

  it('has the scale of the other lines', () => {
    const both = { ...chart([1, 1]), series: [...chart([1, 1]).series, ...chart([6, 6], 'Toutes').series] };
    expect(sparkLines(both, null).slice(0, 2)).toEqual([
      'Engagées  ▂▂  1, sans changement',
      'Toutes    ▇▇  6, sans changement',
    ]);
  });

  it('of more steps than columns says how many a sign stands for', () => {
    const [, signs = '', , ...key] = sparkLines(chart(Array.from({ length: 200 }, (_, index) => index)), 80);
    expect(signs.trim()).toHaveLength(Math.ceil(200 / Math.ceil(200 / 78)));
    expect(key.join(' ').replaceAll('\u00A0', ' ')).toContain(
      'Un signe : la dernière valeur connue de 3 étapes.',
    );
  });

  it('keeps to 80 columns in a pipe, and to those of a narrow terminal', async () => {
    for (const width of [null, 40]) {
      const long = chart(
        Array.from({ length: 60 }, (_, index) => index * 100),
        'Un nom qui prend beaucoup de place '.repeat(4),
      );
      const rows = sparkLines(long, width);
      expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(width ?? 80);
    }
    const document = () => sampleDocument({ children: [lines()] });
    const text = String(await printTerminal({ data: () => null, document }, { ...PIPE, width: 60 }));
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(60);
  });
});

it('in Markdown, lines stand in a block of code between their title and their note', async () => {
  const document = () => sampleDocument({ children: [lines()] });
  const text = String(await printMarkdown({ data: () => null, document }, PIPE)).replaceAll('\u00A0', ' ');
  expect(text.slice(text.indexOf('**Fiches engagées'))).toBe(`**Fiches engagées et suspendues, mois par mois**

\`\`\`text
Fiches mises en œuvre ou en préparation : 4 → 27 (min. 4, max. 27)
  ▂▂▂▃▃▃▃▃▄▄▄▄▅▅▅▅▅▆▆▆▆▇▇▇
Fiches suspendues : 1 → 3 (min. 1, max. 3)
  ···▂▂▂▂▂▂▂···▂▂▂▂▂▂▂▂▂▂▂

janv. 2023 → déc. 2024, 24 étapes. Hauteurs de 0 à 27 fiches. · : valeur
inconnue.
\`\`\`

_Chaque mois se lit au dernier commit du mois._
`);
});
