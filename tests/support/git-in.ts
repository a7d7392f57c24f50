import { execFileSync } from 'node:child_process';

/** What no machine sets for us: names, zone, language, configuration. */
export const NEUTRAL = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Essai',
  GIT_AUTHOR_EMAIL: 'essai@example.org',
  GIT_COMMITTER_NAME: 'Essai',
  GIT_COMMITTER_EMAIL: 'essai@example.org',
  LC_ALL: 'C',
  TZ: 'UTC',
};

export type Git = (...args: readonly string[]) => string;

/** git itself in a folder: what the tool says of the past is compared with its answers. */
export function gitIn(cwd: string, env: Readonly<Record<string, string>> = {}): Git {
  return (...args) =>
    execFileSync('git', [...args], {
      cwd,
      env: { PATH: process.env['PATH'], ...NEUTRAL, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    }).trimEnd();
}

export function linesOf(output: string): readonly string[] {
  return output === '' ? [] : output.split('\n');
}
