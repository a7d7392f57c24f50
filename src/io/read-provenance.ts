import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Entry } from '../fiche/parse-plan.ts';
import type { Provenance } from '../figures/result.ts';
import type { Root } from './find-root.ts';
import { git } from './git.ts';
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
  const prefix = relative(repository, root.folder).split(sep).join('/');
  const inRepository = (path: string) => (prefix === '' ? path : `${prefix}/${path}`);
  const settings = configuration
    ? [[inRepository(configuration.path), Buffer.from(configuration.text)] as const]
    : [];
  const read = entries.flatMap((entry) =>
    'bytes' in entry ? [[inRepository(entry.path), entry.bytes] as const] : [],
  );
  const present = new Set(
    [...entries, ...(configuration ? [configuration] : [])].map(({ path }) => inRepository(path)),
  );
  const committed = treeOf(repository, [inRepository(fiches), ...settings.map(([path]) => path)]);
  const isGone = [...committed.keys()].some((path) => !present.has(path));
  return !isGone && [...read, ...settings].every(([path, bytes]) => isBlob(bytes, committed.get(path)));
}

function treeOf(repository: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const listing =
    git(repository, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD', '--', ...paths])?.toString('utf8') ?? '';
  const lines = listing
    .split('\0')
    .flatMap((line) => [/^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line)].filter((match) => match !== null));
  return new Map(
    lines
      .map(([, id = '', path = '']) => [path, id] as const)
      .filter(([path]) => /\.(?:md|yaml)$/i.test(path)),
  );
}

/** With `core.autocrlf`, the working tree has CRLF where the commit has LF. */
function isBlob(bytes: Uint8Array, id: string | undefined): boolean {
  if (id === undefined) return false;
  const algorithm = id.length === 64 ? 'sha256' : 'sha1';
  const idOf = (content: Uint8Array) =>
    createHash(algorithm)
      .update(`blob ${String(content.length)}\0`)
      .update(content)
      .digest('hex');
  return (
    idOf(bytes) === id ||
    idOf(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')) === id
  );
}
