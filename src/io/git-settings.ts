import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git, gitLine } from './git.ts';

/** What git is told of a repository, beside its objects. */
export interface GitSettings {
  /** The address of `origin` as it is written, credentials included: never shown as it is. */
  readonly distant: string | null;
  readonly auteur: string | null;
}

/** One git process; both null where git is missing. */
export function readGitSettings(repository: string): GitSettings {
  const lines = git(repository, ['config', '-z', '--get-regexp', '^(user\\.name|remote\\.origin\\.url)$']);
  // The last value of a key is the one that git follows.
  const values = new Map(
    (lines?.toString('utf8') ?? '').split('\0').map((entry) => {
      const at = entry.indexOf('\n');
      return [entry.slice(0, at), entry.slice(at + 1)] as const;
    }),
  );
  return {
    distant: values.get('remote.origin.url') ?? null,
    auteur: values.get('user.name') ?? null,
  };
}

/** The address of `origin`; no git process where its own configuration plainly has no remote. */
export function readDistant(repository: string): string | null {
  return mayHaveRemote(repository) ? readGitSettings(repository).distant : null;
}

/** A worktree keeps its configuration elsewhere, and one may include another: then only git knows. */
function mayHaveRemote(repository: string): boolean {
  try {
    return /^\s*\[\s*(?:remote|include)/im.test(readFileSync(join(repository, '.git', 'config'), 'utf8'));
  } catch {
    return true;
  }
}

/** The branch that is checked out, read without git; null where a commit is (as in CI), or nothing can be read. */
export function readBranch(repository: string): string | null {
  try {
    const head = readFileSync(join(gitFolder(repository), 'HEAD'), 'utf8');
    return /^ref: refs\/heads\/(.+)\n?$/.exec(head)?.[1] ?? null;
  } catch {
    return null;
  }
}

/** « git version 2.39.5 »: its number, null where there is no git. */
export function gitVersion(): string | null {
  return /\d+(?:\.\d+)+/.exec(gitLine('/', ['--version']))?.[0] ?? null;
}

/** A worktree has a file that names it. */
function gitFolder(repository: string): string {
  const path = join(repository, '.git');
  try {
    const [, folder = ''] = /^gitdir: (.+)\n?$/.exec(readFileSync(path, 'utf8')) ?? [];
    return resolve(repository, folder);
  } catch {
    return path;
  }
}
