import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoRepository } from '../support/demo-repository.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const isWindows = process.platform === 'win32';

describe.skipIf(isWindows)('git, over 49 fiches and a hundred commits', () => {
  it.each([
    ['bilan 2024', 1],
    ['valider', 1],
    ['bilan 2024 --au copil-2024-01', 1],
    ['bilan 2024 --au 2024-01-31', 2],
    ['bilan 2024 --comparer copil-2024-01', 2],
    ['valider --depuis copil-2024-01', 2],
    ['comparer copil-2024-01..copil-2025-01', 2],
    ['comparer 2024-01-31..2025-01-31', 2],
    ['comparer copil-2024-01', 2],
    ['comparer --demande copil-2024-01', 2],
    ['historique 30', 2],
    ['voir 30', 2],
    ['evolution --par mois', 2],
    ['evolution --par etiquettes', 2],
  ])('is started by « %s » at most %i times', (line, most) => {
    const { status, started } = startedBy(line);
    expect(status).toBe(0);
    expect(started.length).toBeGreaterThan(0);
    expect(started.length, started.join('\n')).toBeLessThanOrEqual(most);
  });
});

/** A `git` that stands before the machine's own, and writes down what it is asked. */
function startedBy(line: string) {
  const folder = writeRepository({});
  const [log, shim] = [join(folder, 'log'), join(folder, 'git')];
  const path = process.env['PATH'] ?? '';
  writeFileSync(log, '');
  writeFileSync(shim, `#!/bin/sh\necho "$*" >> '${log}'\nPATH='${path}' exec git "$@"\n`);
  chmodSync(shim, 0o755);
  const env = { PATH: `${folder}:${path}` };
  const { status } = runPtsm([...line.split(' '), '-q'], { cwd: demoRepository(), env });
  const started = readFileSync(log, 'utf8')
    .split('\n')
    .filter((one) => one !== '');
  rmSync(folder, { recursive: true });
  return { status, started };
}
