import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeRepository } from '../support/write-repository.ts';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What a stand-in was called with. */
export interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly annotates: boolean;
}

const RECORD = `
import { appendFileSync, writeFileSync } from 'node:fs';
const args = process.argv.slice(2);
const call = { args, cwd: process.cwd(), annotates: process.env.GITHUB_ACTIONS === 'true' };
appendFileSync(process.env.CALLS, JSON.stringify(call) + '\\n');
`;

/** A `ptsm` that writes down how it was called, writes the reports asked for, and exits with $STUB_CODE, or $STUB_COMPARER. */
export const STUB = `${RECORD}
const code = Number((args[0] === 'comparer' ? process.env.STUB_COMPARER : process.env.STUB_CODE) ?? 0);
if (code <= 1) args.forEach((arg, index) => {
  if (args[index - 1] === '--rapport') writeFileSync(arg.slice(arg.indexOf('=') + 1), 'rapport\\n');
  if (args[index - 1] === '-o') writeFileSync(arg, 'sortie\\n');
});
process.exitCode = code;
`;

/** The real tool, as an installed command. */
export const REAL = `import ${JSON.stringify(`${PROJECT}bin/ptsm.js`)};\n`;

export interface Path {
  readonly PATH: string;
  readonly CALLS: string;
}

/** A PATH whose `ptsm` runs this program and whose `npm` only writes down its call. */
export function pathWith(ptsm: string): Path {
  const folder = writeRepository({
    'ptsm.mjs': ptsm,
    'npm.mjs': RECORD,
    'bin/ptsm': launcher('ptsm.mjs'),
    'bin/npm': launcher('npm.mjs'),
  });
  for (const name of readdirSync(join(folder, 'bin'))) chmodSync(join(folder, 'bin', name), 0o755);
  return { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, CALLS: join(folder, 'calls') };
}

export function callsIn(file: string): readonly Call[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Call);
}

function launcher(script: string): string {
  return `#!/bin/sh\nexec '${process.execPath}' "$(dirname "$0")/../${script}" "$@"\n`;
}
