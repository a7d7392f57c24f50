import type { Block, Graphique, Tableau } from '../../report/document.ts';
import { constatsTable } from './constats-table.ts';
import { drawnRange } from './drawn-table.ts';
import { mergedTable, runAt } from './runs.ts';
import { wordsOf } from './words-of.ts';

/** What becomes a sheet of its own. */
export interface Part {
  readonly titre: string;
  readonly contenu: Tableau | Graphique;
  /** A chart of the cells of that table, which stands beside it. */
  readonly dessin?: Graphique;
}

/** The tables and charts of a document in their order, and all that is left of it. */
export interface Gathered {
  readonly parts: readonly Part[];
  readonly prose: readonly Block[];
}

export function gather(children: readonly Block[]): Gathered {
  const parts: Part[] = [];
  for (let index = 0; index < children.length; index++) {
    const run = runAt(children, index);
    if (run === null) parts.push(...partsAt(children, index));
    else parts.push({ titre: run.titre, contenu: mergedTable(run) });
    index = run?.end ?? index;
  }
  const constats = constatsTable(children);
  return {
    parts: [...(constats === null ? [] : [{ titre: 'Constats', contenu: constats }]), ...withCharts(parts)],
    prose: withoutEmptySections(children.filter(({ type }) => !SHEETS.has(type))),
  };
}

/** A chart next to the table that it draws joins it, whichever comes first. */
function withCharts(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (part.contenu.type === 'graphique') return draws(part, before) || draws(part, after) ? [] : [part];
    const chart = [before, after].find((other) => other !== undefined && draws(other, part));
    return chart?.contenu.type === 'graphique' ? [{ ...part, dessin: chart.contenu }] : [part];
  });
}

function draws({ contenu: graphique }: Part, { contenu: tableau }: Partial<Part> = {}): boolean {
  if (graphique.type !== 'graphique' || tableau?.type !== 'tableau') return false;
  return graphique.titre === tableau.titre && drawnRange(graphique, tableau) !== null;
}

const SHEETS: ReadonlySet<string> = new Set(['tableau', 'graphique', 'constat', 'saut', 'thematicBreak']);

function partsAt(children: readonly Block[], index: number): readonly Part[] {
  const node = children[index];
  if (node?.type !== 'tableau' && node?.type !== 'graphique') return [];
  return [{ titre: titleOf(node, headingBefore(children, index)), contenu: node }];
}

/** A title that starts with a count (« 3 erreurs ») is no name for a sheet: it is another at each run. */
function titleOf({ titre, id }: Tableau | Graphique, heading: string | null): string {
  const own = /^\d/.test(titre) ? '' : titre;
  return own || heading || titre || id;
}

function headingBefore(children: readonly Block[], index: number): string | null {
  const found = children.slice(0, index).findLast(({ type }) => type === 'heading');
  return found ? wordsOf(found) : null;
}

/** A heading that only tables stood under has nothing to announce. */
function withoutEmptySections(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, index) => {
    if (block.type !== 'heading') return true;
    const next = blocks.findIndex(
      (other, rank) => rank > index && other.type === 'heading' && other.depth <= block.depth,
    );
    const section = blocks.slice(index + 1, next === -1 ? undefined : next);
    return section.some(({ type }) => type !== 'heading');
  });
}
