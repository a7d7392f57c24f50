import { diffArrays } from 'diff';

export interface Ligne {
  readonly signe: '+' | '-';
  readonly texte: string;
}

/** The time grows as the square of it; two bodies that differ by more lines are not told apart line by line. */
const MOST_EDITS = 400;

/** Lines added and removed, in their order. Beyond the bound, lines that only moved are neither. */
export function lineDiff(avant: readonly string[], apres: readonly string[]): readonly Ligne[] {
  const changes = diffArrays([...avant], [...apres], { maxEditLength: MOST_EDITS });
  if (!changes) return [...missing(avant, apres, '-'), ...missing(apres, avant, '+')];
  return changes.flatMap(({ added, removed, value }) =>
    added || removed ? value.map((texte) => ({ signe: added ? '+' : '-', texte }) as const) : [],
  );
}

/** Lines of one side that the other has fewer times. */
function missing(own: readonly string[], other: readonly string[], signe: Ligne['signe']): readonly Ligne[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return own.flatMap((texte) => {
    const count = left.get(texte) ?? 0;
    left.set(texte, count - 1);
    return count > 0 ? [] : [{ signe, texte }];
  });
}
