import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { demoRepository } from '../support/demo-repository.ts';
import { gitIn, linesOf } from '../support/git-in.ts';

/** Commits of the demonstration that COPILs were held on. */
export const TAGS = ['copil-2023-01', 'copil-2024-01', 'copil-2025-01', 'copil-2026-01'] as const;

const known = new Map<string, string>();

/**
 * The demonstration at a commit, checked out by git into a folder of its own: made once, never changed. With a day, an
 * empty commit of that day stands above it, so that what depends on the day is judged on it.
 */
export function checkoutOf(ref: string, day: string | null = null): string {
  const key = `${ref} ${day ?? ''}`;
  const folder = known.get(key) ?? checkOut(ref, day);
  known.set(key, folder);
  return folder;
}

export function commitIdOf(ref: string): string {
  return gitIn(demoRepository())('rev-parse', `${ref}^{commit}`);
}

/** The last commit of the main line up to the end of a day, by the day that git itself shows for each. */
export function lastCommitUpTo(day: string): string {
  const line = linesOf(gitIn(demoRepository())('log', '--first-parent', '--format=%H %cs', 'main'));
  const found = line.map((one) => one.split(' ')).find(([, date = '']) => date <= day);
  if (!found?.[0]) throw new Error(`no commit up to ${day}`);
  return found[0];
}

afterAll(() => {
  for (const folder of known.values()) rmSync(folder, { recursive: true, force: true });
  known.clear();
});

function checkOut(ref: string, day: string | null): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ptsm-commit-'));
  const git = gitIn(folder, day === null ? {} : { GIT_COMMITTER_DATE: `${day}T23:00:00Z` });
  git('clone', '--quiet', '--shared', '--no-checkout', demoRepository(), '.');
  git('checkout', '--quiet', '--detach', commitIdOf(ref));
  if (day !== null) git('commit', '--quiet', '--allow-empty', '--message', 'ce jour-là');
  return folder;
}
