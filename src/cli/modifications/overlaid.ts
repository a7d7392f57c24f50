import type { Entry } from '../../fiche/parse-plan.ts';
import type { Modification } from '../../edits/renommer/renommable.ts';
import type { Source } from '../../io/source.ts';

/** The same files with some of them changed, as they would be read once written. */
export function overlaid(source: Source, changes: readonly Modification[]): Source {
  const texts = new Map(changes.map(({ path, after }) => [path, new TextEncoder().encode(after)]));
  const gone = new Set(changes.flatMap(({ from }) => from ?? []));
  const moved = (entry: Entry): readonly Entry[] =>
    gone.has(entry.path) || texts.has(entry.path) ? [] : [entry];
  return {
    ...source,
    holds: (path) => texts.has(path) || (source.holds(path) && !gone.has(path)),
    settings: async (path) => texts.get(path) ?? (await source.settings(path)),
    entries: async (folder, isIgnored) => {
      const there = await source.entries(folder, isIgnored);
      const changed = [...texts].flatMap(([path, bytes]) =>
        path.startsWith(`${folder}/`) ? [{ path, bytes }] : [],
      );
      return [...there.flatMap(moved), ...changed];
    },
  };
}
