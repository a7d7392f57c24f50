import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { COMMANDS } from './commands.js';
import { measure } from './measure.js';
import { commandsOf, HISTORY_NAMES, measuresOf, SIZES } from './measures.js';
import { report } from './report.js';
import { accepted, prepare, prepareHistory } from './repository.js';
import { resultOf, timesOf } from './results.js';

const USAGE = 'npm run bench -- [--tailles 49,1000,10000] [--tours 7]';

/** A measurement, not a test: a missed target, or a tool that fails, is said and does not change the exit code. */
function main({ sizes, histories, rounds }) {
  const parent = mkdtempSync(join(tmpdir(), 'ptsm-bench-'));
  try {
    const measured = [
      ...sizes.flatMap((size) => measureSize(prepare(parent, size), size, rounds) ?? []),
      ...histories.flatMap((name) => measureIn(prepareHistory(parent, name), name, rounds) ?? []),
    ];
    console.log(`\n${report(measured, rounds)}`);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Null where the tools do not agree on the fiches. */
function measureSize(cwd, size, rounds) {
  return isAccepted(cwd, size) ? measureIn(cwd, size, rounds) : null;
}

/** Results and times in one repository; null where a command fails. */
function measureIn(cwd, size, rounds) {
  const measures = measuresOf(size);
  const memory = measures.some(({ unit }) => unit === 'Mo');
  const names = commandsOf(measures);
  try {
    const commands = names.map((name) => ({ name, ...COMMANDS[name], cwd, memory }));
    const samples = measure(commands, rounds);
    return {
      results: measures.map((one) => resultOf(one, size, samples)),
      times: names.map((name) => timesOf(name, size, samples)),
    };
  } catch (error) {
    console.log(`${size} : ${error.message}, rien n’y est mesuré.`);
    return null;
  }
}

function isAccepted(folder, size) {
  const { ptsm, velite } = accepted(folder);
  const same = ptsm === size && velite === size;
  const verdict = same ? 'comparables' : 'rien n’est mesuré à cette taille';
  console.log(`${size} fiches : ${count(ptsm)} par ptsm, ${count(velite)} par velite, ${verdict}.`);
  return same;
}

function count(fiches) {
  return fiches === null ? 'refusées' : `${fiches} acceptées`;
}

function options() {
  const { values } = parseArgs({ options: { tailles: { type: 'string' }, tours: { type: 'string' } } });
  const asked = values.tailles?.split(',').map(Number);
  const [sizes, histories] = asked ? [asked, []] : [SIZES, HISTORY_NAMES];
  const rounds = Number(values.tours ?? 7);
  if ([...sizes, rounds].every((value) => Number.isInteger(value) && value > 0))
    return { sizes, histories, rounds };
  throw new Error(`attendu : ${USAGE}`);
}

function refuseWithoutBuild() {
  if (!existsSync(new URL('../dist/main.js', import.meta.url)))
    throw new Error('dist/ manque : lancez d’abord « npm run build »');
}

refuseWithoutBuild();
main(options());
