import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from '../fiche/surroundings.ts';
import type { Root } from './find-root.ts';
import { readHead } from './read-head.ts';

/** The working tree, judged on the day of its commit; git is asked once, and only if a rule wants the day. */
export function workTreeAround({ folder, repository }: Root): Surroundings {
  let day: string | null | undefined;
  return {
    today: () => (day ??= repository === null ? null : (readHead(repository)?.date ?? null)),
    holds: (path) => exists(join(folder, path)),
  };
}

/** No link is followed; a name that the system refuses is not there. */
function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
