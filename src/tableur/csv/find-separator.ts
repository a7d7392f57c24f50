import { SEPARATEURS } from './separateurs.ts';

/** The sign that cuts the rows into the same number of cells most often; null where none cuts any. */
export interface Found {
  readonly separateur: string | null;
  /** Another one that does it as well. */
  readonly rival: string | null;
}

const RECORDS = 200;
const SAMPLE = 1_000_000;

interface Candidate {
  readonly separateur: string;
  readonly cells: number;
  /** Share of the rows that have this number of cells. */
  readonly share: number;
}

/** Decimal commas cut the rows that have amounts, and never the header: the share tells. */
export function findSeparator(texte: string): Found {
  const sample = `${texte.slice(0, SAMPLE)}\n`;
  const [best, next] = SEPARATEURS.map((separateur) => candidate(sample, separateur))
    .filter(({ cells }) => cells > 1)
    .sort((a, b) => b.share - a.share || b.cells - a.cells);
  const rival = best && next?.share === best.share && next.cells === best.cells ? next.separateur : null;
  return { separateur: best?.separateur ?? null, rival };
}

function candidate(sample: string, separateur: string): Candidate {
  const counts = cellCounts(sample, separateur);
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [cells, rows] = [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { separateur, cells, share: rows / Math.max(1, counts.length) };
}

/** Cells of each record that is not empty, quoted ones counted as one. */
function cellCounts(sample: string, separateur: string): readonly number[] {
  const counts: number[] = [];
  let [cells, cell, record, quoted] = [1, 0, 0, false];
  for (let at = 0; at < sample.length && counts.length < RECORDS; at += 1) {
    const sign = sample[at];
    if (sign === '"' && (quoted || at === cell || sample[at - 1] === '"')) quoted = !quoted;
    if (quoted || (sign !== separateur && sign !== '\n')) continue;
    cells += 1;
    cell = at + 1;
    if (sign !== '\n') continue;
    if (at > record) counts.push(cells - 1);
    [cells, record] = [1, at + 1];
  }
  return counts;
}
