import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { EXAMPLE, ficheTexts, idsOf, storyRows, sumOf, type StoryRow } from './demonstration-story.ts';

const story = storyRows();
const counted = story.filter(({ fusionneeDans }) => fusionneeDans === '');
const texts = ficheTexts();
const headers = [...texts.values()].map((text) => parse(text.split('---\n')[1] ?? '') as Header);

interface Header {
  readonly [key: string]: unknown;
  readonly id: string | number;
  readonly indicateurs?: readonly { readonly valeurs: Readonly<Record<string, number | string>> }[];
}

it('every field of a fiche is used, those of the territory too', () => {
  const schema = runPtsm(['schema', 'fiche', '-C', EXAMPLE]).stdout;
  const fields = Object.keys((JSON.parse(schema) as { properties: object }).properties);
  const used = new Set(headers.flatMap((header) => Object.keys(header)));
  expect(fields.filter((field) => !used.has(field))).toEqual([]);
  expect(fields.length).toBeGreaterThan(29);
});

it.each(['status', 'publics', 'secteurs', 'axe', 'priority', 'niveau'])('every declared value of « %s » is used', (field) => {
  const [table] = jsonOf('ptsm.decompte', ['decompte', '--par', field, '-C', EXAMPLE]).tables;
  const declared = table?.rows.map(({ id }) => id).filter((id) => id !== 'non-renseigne') ?? [];
  const used = new Set(headers.flatMap((header) => [header[field] ?? []].flat().map(String)));
  expect(declared.filter((code) => !used.has(code))).toEqual([]);
  expect(declared.length).toBeGreaterThan(2);
});

it.each(counted.filter(({ engage }) => Object.keys(engage).length > 0))(
  'fiche $id tells in each yearly section what it committed in that year',
  ({ id, engage }) => {
    for (const [year, amount] of Object.entries(engage))
      expect([year, yearSection(id, year)]).toEqual([year, expect.stringContaining(`${spaced(amount)} €`)]);
  },
);

it.each(headers.filter(({ indicateurs }) => indicateurs !== undefined))(
  'fiche $id tells in each yearly section the value of its first indicator',
  ({ id, indicateurs = [] }) => {
    for (const [year, value] of Object.entries(indicateurs[0]?.valeurs ?? {}))
      expect([year, worded(yearSection(String(id), year))]).toEqual([year, expect.stringMatching(alone(value))]);
  },
);

it.each([2022, 2023, 2024, 2025])('the coordinator’s words of %i quote the right amounts', (year) => {
  const text = bilanText(year);
  const [prevu, engage] = [sumOf(counted, 'prevu', year), sumOf(counted, 'engage', year)];
  expect(text).toContain(`${spaced(engage)} €`);
  expect(text).toContain(`${spaced(prevu)} €`);
  expect(text).toContain(`${String(Math.round((100 * engage) / prevu))} %`);
});

it.each([
  [2022, 'Vingt', 'treize'],
  [2023, 'Vingt-cinq', 'six'],
  [2024, 'Vingt-quatre', 'quatre'],
  [2025, 'Vingt-quatre', 'une'],
])('the coordinator’s words of %i count the fiches', (year, active, launched) => {
  expect(bilanText(year)).toMatch(new RegExp(`^${active} actions ont été menées en ${String(year)}, dont ${launched} `, 'm'));
  const numbers: Readonly<Record<string, number>> = { Vingt: 20, 'Vingt-quatre': 24, 'Vingt-cinq': 25 };
  expect(idsOf(counted, running(year))).toHaveLength(numbers[active] ?? 0);
  const news: Readonly<Record<string, number>> = { une: 1, quatre: 4, six: 6, treize: 13 };
  expect(idsOf(counted, ({ annees }) => annees[0] === year)).toHaveLength(news[launched] ?? 0);
});

it.each([2022, 2023, 2024, 2025])('the words of %i come under the titles of the bilan', (year) => {
  const titles = [...bilanText(year).matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  expect(titles).toEqual([
    'Cadre',
    'Chiffres clés',
    'Actions réalisées dans l’année',
    'Moyens engagés',
    'Résultats obtenus',
    'Couverture',
    'Difficultés et décisions attendues du COPIL',
    'Perspectives',
  ]);
});

it('the first line of the README and the name of the territory say that all is fictional', () => {
  expect(readFileSync(`${EXAMPLE}README.md`, 'utf8').split('\n')[0]).toContain('fictif');
  expect(readFileSync(`${EXAMPLE}ptsm.yaml`, 'utf8')).toContain('nom: Val-d’Ambrelle (territoire fictif)');
});

it('no text holds an address, a phone number or an e-mail', () => {
  const all = [...texts.values(), ...[2022, 2023, 2024, 2025].map(bilanText)].join('\n');
  expect(all).not.toMatch(/@|https?:|www\.|\b0\d(?:[ .]?\d\d){4}\b/);
});

function running(year: number) {
  return ({ annees }: StoryRow) => annees.includes(year);
}

/** What stands under « Bilan AAAA », its sub-sections included. */
function yearSection(id: string, year: string): string {
  const [, after = ''] = plain(texts.get(id) ?? '').split(`\n## Bilan ${year}\n`);
  return after.split(/^## /m)[0] ?? '';
}

function bilanText(year: number): string {
  return plain(readFileSync(`${EXAMPLE}bilans/${String(year)}.md`, 'utf8'));
}

/** With plain spaces, and the lines of a paragraph joined. */
function plain(text: string): string {
  return text.replace(/\u00A0/g, ' ').replace(/(?<=[^\n])\n(?=[^\n#-])/g, ' ');
}

/** The value, and not a part of a longer number. */
function alone(value: number | string): RegExp {
  return new RegExp(`(?<![\\d,])${spaced(value)}(?![\\d,]\\d| \\d{3})`);
}

/** Small numbers are often written in letters. */
function worded(text: string): string {
  const letters = ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf'];
  return letters.reduce(
    (all, word, index) => (new RegExp(`\\b${word}\\b`, 'i').test(all) ? `${all} ${String(index + 1)}` : all),
    text,
  );
}

function spaced(value: number | string): string {
  return String(value)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+$)/g, ' ');
}
