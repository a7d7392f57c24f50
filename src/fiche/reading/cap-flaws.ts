import { flaw, type Flaw } from '../defect.ts';
import { groupBy } from '../group-by.ts';

/** Beyond this, the same fault in one file says nothing more: the file is of another kind, or was made to be long. */
const SHOWN = 10;

/** The first flaws of each code, and one that counts the others. */
export function capFlaws(flaws: readonly Flaw[], limit = SHOWN): readonly Flaw[] {
  if (flaws.length <= limit) return flaws;
  return [...groupBy(flaws, ({ code }) => code).values()].flatMap((same) => {
    const [next] = same.slice(limit);
    if (!next) return same;
    const others = flaw('constats-nombreux', next.range, { detail: String(same.length - limit) });
    return [...same.slice(0, limit), others];
  });
}
