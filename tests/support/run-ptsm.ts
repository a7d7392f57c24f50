import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Kind, Result } from '../../src/figures/result.ts';
import { runKept } from './kept-process/run-kept.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PATH = { PATH: process.env['PATH'] };
const LAUNCHER = fileURLToPath(new URL('../../bin/ptsm.js', import.meta.url));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** The folder in which the command is typed: the project's own, unless said otherwise. */
  readonly cwd?: string;
  /** Everything beside PATH: no TZ, LANG, NO_COLOR or FORCE_COLOR of the machine reaches the tool. */
  readonly env?: Readonly<Record<string, string>>;
}

/** One command line as its user types it. */
export function runPtsm(args: readonly string[], { cwd = ROOT, env = {} }: Surroundings = {}): Run {
  return runKept({ args, cwd, env: { ...PATH, ...env } });
}

/** The same in a process of its own, its output through pipes: for what the process itself does. */
export function startPtsm(args: readonly string[], { cwd = ROOT, env = {} }: Surroundings = {}): Run {
  return start([process.execPath, LAUNCHER, ...args], { cwd, env });
}

/** The same through a shell, where `ptsm` stands for the launcher: for pipes and redirections. */
export function runShell(line: string, { cwd = ROOT, env = {} }: Surroundings = {}): Run {
  const ptsm = `ptsm() { '${process.execPath}' '${LAUNCHER}' "$@"; }\n`;
  return start(['/bin/sh', '-c', ptsm + line], { cwd, env });
}

/** What `-f json` prints, as data. @throws Error with what was said where the run failed */
export function jsonOf<K extends Kind>(
  kind: K,
  args: readonly string[],
  around: Surroundings = {},
): Result<K> {
  const { status, stdout, stderr } = runPtsm([...args, '-f', 'json'], around);
  if (status !== 0 && status !== 1) throw new Error(`exit ${String(status)}: ${stderr}`);
  const result = JSON.parse(stdout) as Result<K>;
  if (result.kind !== kind) throw new Error(`a result of kind ${result.kind}`);
  return result;
}

function start([program = '', ...args]: readonly string[], { cwd, env }: Required<Surroundings>): Run {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...PATH, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
