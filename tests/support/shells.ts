import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeRepository } from './write-repository.ts';

const LAUNCHER = fileURLToPath(new URL('../../bin/ptsm.js', import.meta.url));
const SCRIPTS = fileURLToPath(new URL('../../templates/completion/', import.meta.url));

/** How each shell reads a script without running it, and runs a line. */
const SHELLS = {
  bash: { check: ['-n'], line: ['--norc', '-c'] },
  zsh: { check: ['-n'], line: ['-f', '-c'] },
  fish: { check: ['--no-execute'], line: ['--no-config', '-c'] },
  pwsh: { check: [], line: ['-NoProfile', '-NonInteractive', '-Command'] },
} as const;

export type Shell = keyof typeof SHELLS;

const installed = new Map<Shell, boolean>();

export function isInstalled(shell: Shell): boolean {
  const known = installed.get(shell) ?? spawnSync(shell, ['--version']).status === 0;
  installed.set(shell, known);
  return known;
}

/** Appended to the title of a test that cannot run here. */
export function orSkipped(shell: Shell): string {
  return isInstalled(shell) ? '' : ` (sauté : ${shell} n’est pas installé)`;
}

export function scriptOf(shell: Shell): string {
  return join(SCRIPTS, `ptsm.${shell === 'pwsh' ? 'powershell' : shell}`);
}

export function syntaxFaults(shell: Shell, script: string): string {
  return started(shell, [...SHELLS[shell].check, script], process.cwd()).stderr;
}

/** Runs lines in a folder, where `ptsm` is the launcher of this repository. */
export function runIn(shell: Shell, lines: string, folder: string) {
  return started(shell, [...SHELLS[shell].line, lines], folder);
}

function started(shell: Shell, args: readonly string[], cwd: string) {
  const bin = writeRepository({ ptsm: `#!/bin/sh\nexec '${process.execPath}' '${LAUNCHER}' "$@"\n` });
  chmodSync(join(bin, 'ptsm'), 0o755);
  const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, HOME: bin, LC_ALL: 'C.UTF-8', TERM: 'dumb' };
  const { stdout, stderr } = spawnSync(shell, args, { cwd, env, encoding: 'utf8' });
  return { stdout, stderr };
}
