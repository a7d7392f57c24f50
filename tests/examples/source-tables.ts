import { readFileSync } from 'node:fs';

/** One line of the published tables, its empty cells filled down as a reader of the slide would. */
export interface SourceRow {
  readonly numero: string;
  readonly titre: string;
  /** Empty where the source gives none. */
  readonly objectif: string;
  /** `1`, `2` or `3`: that of the line above where the cell is empty. */
  readonly axe: string;
  /** As the cell stands in the source. */
  readonly axePublie: string;
  /** In which it was carried out; none for a fiche in preparation. */
  readonly annees: readonly number[];
  /** The working group that prepares it, null where it was carried out. */
  readonly groupe: string | null;
}

const SOURCE = new URL('bouches-du-rhone.tsv', import.meta.url);

/** The rows of « Synthèse du PTSM et perspectives », 22 April 2025, in their order. */
export function sourceRows(): readonly SourceRow[] {
  const [, ...lines] = readFileSync(SOURCE, 'utf8').trimEnd().split('\n');
  let label = '';
  let axis = '';
  return lines.map((line) => {
    const [etat = '', axePublie = '', numero = '', titre = '', objectif = ''] = line.split('\t');
    label = etat || label;
    axis = axePublie || axis;
    return {
      numero,
      titre,
      objectif,
      axe: axis.replace('Axe ', ''),
      axePublie,
      annees: [...label.matchAll(/\d{4}/g)].map(([year]) => Number(year)),
      groupe: /travail avec le GT (.+)$/.exec(label)?.[1] ?? null,
    };
  });
}

/** Numbers of the rows that answer, in the order of numbers. */
export function numbersOf(rows: readonly SourceRow[], keep: (row: SourceRow) => boolean): readonly string[] {
  return rows
    .filter(keep)
    .map(({ numero }) => numero)
    .sort((a, b) => Number(a) - Number(b));
}
