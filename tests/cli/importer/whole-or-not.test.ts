import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runAsCommonUser } from '../../support/as-common-user.ts';
import { newDepot, type Depot } from '../../support/new-depot.ts';
import { runPtsm } from '../../support/run-ptsm.ts';
import { writeRepository } from '../../support/write-repository.ts';

const LAUNCHER = fileURLToPath(new URL('../../../bin/ptsm.js', import.meta.url));
const canMount = process.getuid?.() === 0;
const ROWS = 60;

function table(rows: number): string {
  const each = Array.from(
    { length: rows },
    (_, index) => `${String(index + 1)};Action ${String(index + 1)};1;À venir`,
  );
  return `N°;Titre;Axe;Statut\n${each.join('\n')}\n`;
}

function committed(): Depot {
  const depot = newDepot('--code', '13', '--sans-priorites');
  depot.commit();
  return depot;
}

describe('an import that is stopped while it writes leaves all the fiches, or none:', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)('%s', async (signal) => {
    const depot = committed();
    const file = depot.recu('actions.csv', table(ROWS));
    const run = spawn(
      process.execPath,
      [LAUNCHER, 'importer', file, '--appliquer', '-q', '-C', depot.folder],
      {
        stdio: 'ignore',
      },
    );
    // The first text that is staged: it writes from now on.
    const watcher = watch(join(depot.folder, 'fiches'), () => {
      run.kill(signal);
      watcher.close();
    });
    await once(run, 'exit');
    watcher.close();
    const written = Object.keys(depot.fiches()).length;
    expect([0, ROWS]).toContain(written);
    if (written === 0) expect(depot.git('status', '--porcelain', '--', 'ptsm.yaml')).toBe('');
    // What was left beside is taken away by the next run, which then writes all.
    expect(depot.ptsm('importer', file, '--appliquer').status).toBe(0);
    expect(Object.keys(depot.fiches())).toHaveLength(ROWS);
    expect(readdirSync(join(depot.folder, 'fiches')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('an import that the system refuses writes nothing:', () => {
  it.skipIf(!canMount)('a full disk', () => {
    const depot = committed();
    const disk = writeRepository({});
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120k', 'tmpfs', disk]);
    onTestFinished(() => {
      execFileSync('umount', [disk]);
    });
    mkdirSync(join(disk, 'fiches'));
    writeFileSync(join(disk, 'ptsm.yaml'), 'regles: { priorite-manquante: avertissement }\n');
    const file = depot.recu('actions.csv', table(ROWS));
    const { status, stderr } = runPtsm(['importer', file, '--appliquer', '-C', disk]);
    expect([status, stderr]).toEqual([3, expect.stringContaining('plein')]);
    expect(readdirSync(join(disk, 'fiches'))).toEqual([]);
  });

  it('a folder that is not for this account', ({ skip }) => {
    const depot = committed();
    const file = depot.recu('actions.csv', table(2));
    for (const folder of [dirname(depot.folder), depot.recus, depot.folder]) chmodSync(folder, 0o755);
    const run = runAsCommonUser(['importer', file, '--appliquer', '-C', depot.folder]);
    if (run === null) skip();
    expect([run?.status, run?.stdout]).toEqual([3, '']);
    expect(run?.stderr).toMatch(/ne peut pas être écrit/);
    expect(depot.git('status', '--porcelain')).toBe('');
  });
});

it('nothing is written through a link that has the name of a fiche', () => {
  const depot = committed();
  const [link, elsewhere] = [join(depot.folder, 'fiches/02-action-2.md'), join(depot.recus, 'ailleurs.md')];
  symlinkSync(elsewhere, link);
  depot.ptsm('importer', depot.recu('actions.csv', table(3)), '--appliquer');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(existsSync(elsewhere)).toBe(false);
});
