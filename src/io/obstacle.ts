import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** What bars the way to a file. */
export interface Obstacle {
  /** The part of the way that does. */
  readonly path: string;
  /** « est un lien… », to be said of it. */
  readonly why: string;
}

const OUTSIDE = 'ne mène pas à un fichier du dépôt';
const LINK = 'est un lien : rien n’est écrit à travers un lien';

/** The first part of a way below `base` that is a link, or no folder where one is needed; null where the way is free. */
export function obstacleOn(base: string, path: string): Obstacle | null {
  const parts = path.split('/');
  if (parts.some((part) => /^(?:\.{0,2}|\.git)$/i.test(part) || /[\\\0]/.test(part)))
    return { path, why: OUTSIDE };
  for (const depth of parts.keys()) {
    const way = parts.slice(0, depth + 1).join('/');
    const stats = statsOf(join(base, way));
    if (!stats) return null;
    if (stats.isSymbolicLink()) return { path: way, why: LINK };
    if (way !== path && !stats.isDirectory()) return { path: way, why: 'n’est pas un dossier' };
  }
  return null;
}

export function statsOf(absolute: string): Stats | null {
  return lstatSync(absolute, { throwIfNoEntry: false }) ?? null;
}
