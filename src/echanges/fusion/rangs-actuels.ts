import { aligned, type Keys } from '../../edits/aligned.ts';
import { groupBy } from '../../fiche/group-by.ts';
import type { CaseExportee } from '../export/etat.ts';

/**
 * Where each entry of an exported list stands now: a line that someone added in the repository since must not make the
 * sheet write in its neighbour. An entry that is not surely there any more has no rank.
 */
export function rangsActuels(
  was: readonly CaseExportee[],
  is: readonly CaseExportee[],
): ReadonlyMap<number, number> {
  const [before, after] = [entriesOf(was), entriesOf(is)];
  const isSameLength = before.length === after.length;
  const pairs = aligned(
    before.map(({ keys }) => keys),
    after.map(({ keys }) => keys),
  );
  return new Map(
    pairs.flatMap((pair) => {
      const one = pair.before === null ? undefined : before[pair.before];
      const other = pair.after === null ? undefined : after[pair.after];
      const isSure = isSameLength || one?.keys.some((key, level) => key === other?.keys[level]) === true;
      return one && other && isSure ? [[one.rang, other.rang] as const] : [];
    }),
  );
}

/** An entry goes by all its cells, then by the first of them: a year, a name, a title. */
function entriesOf(cases: readonly CaseExportee[]): readonly { rang: number; keys: Keys }[] {
  return [...groupBy(cases, ({ rang }) => rang ?? 0)]
    .toSorted(([a], [b]) => a - b)
    .map(([rang, same]) => {
      const said = same.map(({ cle, contenu }) => JSON.stringify([cle, contenu]));
      return { rang, keys: [said.join(), said[0] ?? ''] };
    });
}
