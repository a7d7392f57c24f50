import type { Registre } from '../fiche/registre/parse-registre.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { SIZE_LIMIT } from '../io/read-entry.ts';
import { readTarget, writeTarget } from '../io/target.ts';

/** A list that a command keeps. */
interface Kept<T> {
  readonly path: string;
  readonly parse: (text: string) => Registre<T>;
  /** As it stands, null where there is none yet. */
  readonly before: Registre<T> | null;
}

/** Writes the edited list, unless the edit would leave it worse than it was: it is read again first. @throws UsageError */
export function saveRegistre<T>(
  folder: string,
  { path, parse, before }: Kept<T>,
  edit: (text: string) => string,
): void {
  const text = edit(before?.text ?? '');
  const { isList, defects } = parse(text);
  if (!isList || defects.length > (before?.defects.length ?? 0))
    throw new UsageError(`« ${path} » n’a pas la forme attendue, une entrée par tiret`, {
      hint: 'corrigez-le à la main : ptsm valider dit où',
    });
  if (text.length > SIZE_LIMIT)
    throw new UsageError(`« ${path} » dépasserait 1 Mio et ne serait plus lu`, {
      hint: 'retirez-en les entrées les plus anciennes : git en garde la trace',
    });
  readTarget(folder, path);
  writeTarget(folder, path, text);
}
