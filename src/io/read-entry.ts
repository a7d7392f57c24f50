import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { join, relative } from 'node:path';
import type { Entry } from '../fiche/parse-plan.ts';
import { isWithin } from './find-root.ts';
import { reasonOf } from './reason.ts';

/** In bytes; no fiche is near it. */
export const SIZE_LIMIT = 1024 * 1024;

export interface Limits {
  /** Absolute folder that reported paths are relative to. */
  readonly root: string;
  /** Absolute folder that no link may leave. */
  readonly boundary: string;
}

/** The bytes of a regular file of at most 1 MiB, or why they were not read. Never waits, never follows a link. */
export function readEntry(path: string, limits: Limits): Entry {
  const absolute = join(limits.root, path);
  try {
    const stats = lstatSync(absolute);
    if (stats.isSymbolicLink()) return refusedLink(path, absolute, limits);
    return refusedKind(path, stats) ?? { path, bytes: readRegular(absolute) };
  } catch (error) {
    return { path, refusal: 'fichier-illisible', detail: reasonOf(error) };
  }
}

function refusedKind(path: string, stats: Stats): Entry | null {
  if (!stats.isFile()) return { path, refusal: 'fichier-special', detail: kindOf(stats) };
  return stats.size <= SIZE_LIMIT ? null : tooLarge(path, stats.size);
}

export function tooLarge(path: string, size: number): Entry {
  return { path, refusal: 'fichier-trop-gros', detail: `${String(Math.ceil(size / SIZE_LIMIT))} Mio` };
}

/** Opened without following a link or waiting, then looked at again: the file may have changed in between. */
function readRegular(absolute: string): Uint8Array {
  const descriptor = openSync(absolute, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || stats.size > SIZE_LIMIT) throw new Error('changed while it was read');
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function refusedLink(path: string, absolute: string, { root, boundary }: Limits): Entry {
  try {
    const target = realpathSync(absolute);
    if (!isWithin(boundary, target)) return { path, refusal: 'lien-symbolique', detail: 'hors du dépôt' };
    return { path, refusal: 'lien-interne', detail: relative(root, target) };
  } catch (error) {
    const isLoop = error instanceof Error && 'code' in error && error.code === 'ELOOP';
    return { path, refusal: 'lien-symbolique', detail: isLoop ? 'en boucle' : 'sans cible' };
  }
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'un tube';
  if (stats.isSocket()) return 'une prise réseau';
  return stats.isDirectory() ? 'un dossier' : 'un périphérique';
}
