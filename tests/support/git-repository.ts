import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NEUTRAL } from './git-in.ts';
import { writeRepository } from './write-repository.ts';

type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A repository with one commit per set of files (null: taken away); the last set stays uncommitted where `dirty`. */
export interface GitRepository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes and commits, on the day given (`AAAA-MM-JJ`). */
  readonly commit: (files: Files, day?: string) => void;
  /** Writes without committing. */
  readonly write: (files: Files) => void;
}

export function gitRepository(files: Files = {}, day = '2026-01-15'): GitRepository {
  const folder = writeRepository({});
  const at = (date: string) => ({
    PATH: process.env['PATH'],
    HOME: folder,
    ...NEUTRAL,
    GIT_AUTHOR_DATE: `${date}T12:00:00Z`,
    GIT_COMMITTER_DATE: `${date}T12:00:00Z`,
  });
  const run = (args: readonly string[], date: string) =>
    execFileSync('git', [...args], { cwd: folder, env: at(date), encoding: 'utf8', stdio: 'pipe' });
  const write = (changed: Files) => {
    for (const [path, content] of Object.entries(changed)) put(join(folder, path), content);
  };
  const commit = (changed: Files, date = day) => {
    write(changed);
    run(['add', '--all'], date);
    run(['commit', '--quiet', '--allow-empty', '--message', 'essai'], date);
  };
  run(['init', '--quiet', '--initial-branch', 'main'], day);
  if (Object.keys(files).length > 0) commit(files);
  return { folder, git: (...args) => run(args, day), commit, write };
}

function put(path: string, content: string | Uint8Array | null): void {
  if (content === null) {
    rmSync(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
