import type { Entry } from '../fiche/parse-plan.ts';
import type { Provenance } from '../figures/result.ts';
import { committedBlobs, isBlob } from './committed-blobs.ts';
import { prefixOf, type Root } from './find-root.ts';
import { readCommit } from './read-commit.ts';

export interface ProvenanceInput {
  readonly root: Root;
  readonly entries: readonly Entry[];
  /** Folder of the fiches and text of the configuration: what the report was made from. */
  readonly fiches: string;
  readonly configuration: { readonly path: string; readonly text: string } | null;
  readonly referentiel: string;
  readonly version: string;
}

/** The commit that a report was made from, and whether what was read is what it holds. Never the clock. */
export function readProvenance(input: ProvenanceInput): Provenance {
  const { root, referentiel, version } = input;
  const commit = root.repository === null ? null : readCommit(root.repository, 'HEAD');
  if (root.repository === null || commit === null)
    return { commit: null, date: null, etat: 'hors-git', referentiel, version };
  return { ...commit, etat: isClean(root.repository, input) ? 'propre' : 'modifie', referentiel, version };
}

/** Compares object ids instead of asking `git status`, which runs the repository's filters. */
function isClean(repository: string, { root, entries, fiches, configuration }: ProvenanceInput): boolean {
  const prefix = prefixOf(root);
  const inRepository = (path: string) => `${prefix}${path}`;
  const settings = configuration
    ? [[inRepository(configuration.path), Buffer.from(configuration.text)] as const]
    : [];
  const read = entries.flatMap((entry) =>
    'bytes' in entry ? [[inRepository(entry.path), entry.bytes] as const] : [],
  );
  const present = new Set(
    [...entries, ...(configuration ? [configuration] : [])].map(({ path }) => inRepository(path)),
  );
  const committed = committedBlobs(repository, [inRepository(fiches), ...settings.map(([path]) => path)]);
  const isGone = [...committed.keys()].some((path) => !present.has(path));
  return !isGone && [...read, ...settings].every(([path, bytes]) => isBlob(bytes, committed.get(path)));
}
