import { UsageError } from '../../fiche/usage-error.ts';
import { findRoot, prefixOf, type Root } from '../../io/find-root.ts';
import type { CommonOptions } from '../common-options.ts';

/** Where the files go: the root of the git repository, or the folder of the fiches outside git. */
export interface Site {
  /** Absolute. */
  readonly base: string;
  /** The folder of the fiches from there, with slashes; « . » where it is the same. */
  readonly dossier: string;
}

/** Nothing that a shell, YAML, JSON or a forge's expressions would read. */
const PLAIN = /^[\p{L}\p{M}\p{N}_./’-](?:[\p{L}\p{M}\p{N} _./’,()-]*[\p{L}\p{M}\p{N}_./’)-])?$/u;

/** @throws UsageError outside of a repository of fiches, or where a folder's name cannot stand in a workflow */
export function findSite({ dossier, config }: CommonOptions): Site {
  return siteOf(findRoot(dossier, config));
}

/** @throws UsageError where the folder's name cannot stand in a workflow */
export function siteOf(root: Root): Site {
  const base = root.repository ?? root.folder;
  const way = prefixOf(root).replace(/\/$/, '') || '.';
  if (PLAIN.test(way) && !way.startsWith('-')) return { base, dossier: way };
  throw new UsageError(`le dossier « ${way} » ne peut pas être nommé dans une configuration`, {
    hint: 'attendu un nom fait de lettres, de chiffres, d’espaces et de « - _ . , ( ) » : renommez-le',
  });
}
