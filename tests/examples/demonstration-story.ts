import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

type Amounts = Readonly<Record<string, number>>;

/** What the story of the Val-d’Ambrelle says of one fiche. */
export interface StoryRow {
  readonly id: string;
  readonly axes: readonly string[];
  readonly priorites: readonly string[];
  readonly statut: string;
  readonly annees: readonly number[];
  readonly diffusion: string;
  /** The fiche that took it over, empty where none. */
  readonly fusionneeDans: string;
  /** Euros by year. */
  readonly prevu: Amounts;
  readonly engage: Amounts;
}

export const EXAMPLE = fileURLToPath(new URL('../../examples/demonstration/', import.meta.url));
const STORY = new URL('demonstration.tsv', import.meta.url);

/** The story, one line a fiche, in the order of numbers. */
export function storyRows(): readonly StoryRow[] {
  const [, ...lines] = readFileSync(STORY, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [id = '', axes, priorites, statut = '', annees, diffusion = '', fusionneeDans = '', prevu, engage] =
      line.split('\t');
    return {
      id,
      axes: wordsOf(axes),
      priorites: wordsOf(priorites),
      statut,
      annees: wordsOf(annees).map(Number),
      diffusion,
      fusionneeDans,
      prevu: amountsOf(prevu),
      engage: amountsOf(engage),
    };
  });
}

/** Every file of the example, by path. */
export function exampleFiles(): Readonly<Record<string, Uint8Array>> {
  const entries = readdirSync(EXAMPLE, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(EXAMPLE, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** The texts of the fiches, by number. */
export function ficheTexts(): ReadonlyMap<string, string> {
  const texts = Object.entries(exampleFiles())
    .filter(([path]) => path.startsWith('fiches/'))
    .map(([, bytes]) => new TextDecoder().decode(bytes));
  return new Map(texts.map((text) => [valueOf(text, 'id'), text]));
}

/** The same facts as the story, read from a fiche by patterns: nothing of the tool serves here. */
export function rowOf(text: string): StoryRow {
  return {
    id: valueOf(text, 'id'),
    axes: valuesOf(text, 'axe'),
    priorites: valuesOf(text, 'priority'),
    statut: valueOf(text, 'status'),
    annees: yearsOf(valueOf(text, 'year')),
    diffusion: valueOf(text, 'diffusion') || 'publique',
    fusionneeDans: valueOf(text, 'fusionnee-dans'),
    prevu: eurosOf(text, 'prevu'),
    engage: eurosOf(text, 'engage'),
  };
}

/** Euros of a year, over these fiches. */
export function sumOf(rows: readonly StoryRow[], what: 'prevu' | 'engage', year: number): number {
  return rows.reduce((sum, row) => sum + (row[what][String(year)] ?? 0), 0);
}

/** Numbers of the fiches that answer, in the order of the story. */
export function idsOf(rows: readonly StoryRow[], keep: (row: StoryRow) => boolean): readonly string[] {
  return rows.filter(keep).map(({ id }) => id);
}

function valueOf(text: string, key: string): string {
  return new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? '';
}

function valuesOf(text: string, key: string): readonly string[] {
  return wordsOf(valueOf(text, key).replace(/[[\],]/g, ' ').trim().replace(/ +/g, ' '));
}

function wordsOf(cell = ''): readonly string[] {
  return cell === '' ? [] : cell.split(' ');
}

function amountsOf(cell = ''): Amounts {
  return Object.fromEntries(wordsOf(cell).map((word) => [word.slice(0, 4), Number(word.slice(5))]));
}

/** `2021-2024` or `[2021, 2022]` */
function yearsOf(value: string): readonly number[] {
  const years = [...value.matchAll(/\d{4}/g)].map(([year]) => Number(year));
  const [first = 0, last = 0] = years;
  return value.includes('-') ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : years;
}

function eurosOf(text: string, key: 'prevu' | 'engage'): Amounts {
  const lines = [...text.matchAll(/^ {2}- \{ annee: (\d{4}), prevu: .*\}$/gm)].filter(
    ([line]) => !line.includes('unite: ETP'),
  );
  return Object.fromEntries(
    lines.flatMap(([line, year = '']) => {
      const amount = new RegExp(`${key}: (\\d+)`).exec(line)?.[1];
      return amount === undefined ? [] : [[year, Number(amount)]];
    }),
  );
}
