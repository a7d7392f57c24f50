import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Kind, Result } from '../../src/figures/result.ts';
import { gitIn, type Git } from './git-in.ts';
import { jsonOf, runPtsm, type Run } from './run-ptsm.ts';
import { writeRepository } from './write-repository.ts';

/** What a coordinator has after `ptsm init`: a folder to work in, and files from elsewhere beside it. */
export interface Depot {
  readonly folder: string;
  /** Where files that others sent are, outside the repository. */
  readonly recus: string;
  /** Writes a file that was sent, and gives its path. */
  readonly recu: (nom: string, contenu: string | Uint8Array) => string;
  readonly ptsm: (...args: readonly string[]) => Run;
  readonly json: <K extends Kind>(kind: K, ...args: readonly string[]) => Result<K>;
  readonly git: Git;
  /** Commits all that is there. */
  readonly commit: () => void;
  /** The texts of its fiches by name. */
  readonly fiches: () => Readonly<Record<string, string>>;
}

/** Begun by `ptsm init` with these answers, from an empty folder. */
export function newDepot(...answers: readonly string[]): Depot {
  return depotUntil(onTestFinished, answers);
}

/** The same for several tests: gone when it is said (`afterAll`). */
export function depotUntil(whenOver: (remove: () => void) => void, answers: readonly string[]): Depot {
  const around = writeRepository({}, whenOver);
  const recus = join(around, 'recus');
  const folder = join(around, 'depot');
  mkdirSync(recus);
  const begun = runPtsm(['init', folder, '--sans-question', ...answers]);
  if (begun.status !== 0) throw new Error(begun.stderr);
  const git = gitIn(folder);
  return {
    folder,
    recus,
    recu: (nom, contenu) => {
      const path = join(recus, nom);
      writeFileSync(path, contenu);
      return path;
    },
    ptsm: (...args) => runPtsm([...args, '-C', folder]),
    json: (kind, ...args) => jsonOf(kind, [...args, '-C', folder]),
    git,
    commit: () => {
      git('add', '--all');
      git('commit', '--quiet', '--message', 'essai');
    },
    fiches: () => textsIn(join(folder, 'fiches')),
  };
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
