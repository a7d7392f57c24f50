import type { Entry } from '../fiche/parse-plan.ts';
import type { Provenance } from '../figures/result.ts';
import { isBlob } from './committed-files.ts';
import { isBelow } from './fiche-path.ts';
import type { Commit } from './parse-commit.ts';
import type { TreeFile } from './tree-entries.ts';

export interface ProvenanceInput {
  /** The last commit and its files, null where there is none. */
  readonly head: { readonly commit: Commit; readonly files: readonly TreeFile[] } | null;
  readonly entries: readonly Entry[];
  /** Folder of the fiches and text of the configuration: what the report was made from. */
  readonly fiches: string;
  readonly configuration: { readonly path: string; readonly text: string } | null;
  readonly referentiel: string;
  readonly version: string;
}

/** The commit that a report was made from, and whether what was read is what it holds. Never the clock. */
export function readProvenance(input: ProvenanceInput): Provenance {
  const { head, referentiel, version } = input;
  if (!head) return { commit: null, date: null, etat: 'hors-git', referentiel, version };
  const { commit, date } = head.commit;
  return { commit, date, etat: isClean(head.files, input) ? 'propre' : 'modifie', referentiel, version };
}

/** Compares object ids instead of asking `git status`, which runs the repository's filters. */
function isClean(files: readonly TreeFile[], { entries, fiches, configuration }: ProvenanceInput): boolean {
  const committed = new Map(files.map(({ path, id }) => [path, id]));
  const settings = configuration ? [[configuration.path, Buffer.from(configuration.text)] as const] : [];
  const read = entries.flatMap((entry) => ('bytes' in entry ? [[entry.path, entry.bytes] as const] : []));
  const present = new Set([...entries, ...(configuration ? [configuration] : [])].map(({ path }) => path));
  const isOwn = (path: string) => path === configuration?.path || isBelow(fiches, path);
  const isGone = files.some(({ path }) => /\.(?:md|yaml)$/i.test(path) && isOwn(path) && !present.has(path));
  return !isGone && [...read, ...settings].every(([path, bytes]) => isBlob(bytes, committed.get(path)));
}
