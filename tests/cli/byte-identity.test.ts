import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyExample, editFiche } from '../support/copy-example.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { runPtsm, startPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const LINES = [
  'bilan -f markdown',
  'bilan -f json',
  'bilan -f terminal',
  'axes',
  'couverture',
  'decompte --par tags --et groupe',
  'valider',
];

describe('the same files give the same bytes', () => {
  it.each(LINES)('ptsm %s, in any time zone, language, folder and order of creation', (line) => {
    const args = line.split(' ');
    const folder = untidyExample();
    const first = startPtsm(args, { cwd: folder });
    expect(first.stdout).not.toContain(folder);
    const env = { TZ: 'America/Martinique', LANG: 'C', LC_ALL: 'C' };
    expect(runPtsm(args, { cwd: folder, env })).toEqual(first);
    expect(runPtsm(args, { cwd: backwards(folder) })).toEqual(first);
  });

  it('ptsm bilan, twice on the same machine', () => {
    const [one, other] = [1, 2].map(() => startPtsm(['bilan', '-C', 'examples/bouches-du-rhone']));
    expect(one).toEqual(other);
  });
});

it('the bilan of a commit names the commit and its date, and says when the fiches have changed since', () => {
  const folder = writeRepository({ 'ptsm.yaml': '', 'fiches/1.md': soundFiche({}) });
  const date = '2024-03-31T23:30:00+02:00';
  git(folder, ['init', '-q'], {});
  git(folder, ['add', '.'], {});
  git(folder, ['commit', '-q', '-m', 'plan'], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
  const commit = git(folder, ['rev-parse', 'HEAD'], {}).trim();
  const outputs = [{}, { TZ: 'America/Martinique' }].map(
    (env) => runPtsm(['bilan'], { cwd: folder, env }).stdout,
  );
  expect(outputs[1]).toBe(outputs[0]);
  expect(outputs[0]).toContain(commit.slice(0, 10));
  expect(outputs[0]).toContain('31 mars 2024');
  writeFileSync(join(folder, 'fiches', '1.md'), soundFiche({ title: 'Autre titre' }));
  const provenance = (stdout: string) => (JSON.parse(stdout) as { provenance: object }).provenance;
  expect(provenance(runPtsm(['bilan', '-f', 'json'], { cwd: folder }).stdout)).toMatchObject({
    commit,
    date: '2024-03-31',
    etat: 'modifie',
  });
});

/** The example with faults in it, so that findings and reservations are compared too. */
function untidyExample(): string {
  const folder = copyExample('bouches-du-rhone');
  editFiche(folder, '35', (text) => text.replace(/^axe: 2$/m, 'axe:'));
  editFiche(folder, '5', (text) =>
    text.replace(/^status: .*$/m, 'status: fini\ntags: [été, eau, Zone, A10, A2]'),
  );
  cpSync(
    join(folder, 'fiches', filesOf(join(folder, 'fiches'))[0] ?? ''),
    join(folder, 'fiches', 'copie.md'),
  );
  writeFileSync(join(folder, 'fiches', 'note.md'), 'sans en-tête\n');
  return folder;
}

/** A copy whose files were created in the opposite order. */
function backwards(folder: string): string {
  const copy = writeRepository({});
  for (const path of filesOf(folder).toReversed()) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), readFileSync(join(folder, path)));
  }
  return copy;
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

function git(cwd: string, args: readonly string[], env: Readonly<Record<string, string>>): string {
  const who = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b',
  };
  const neutral = { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', [...args], { cwd, env: { ...neutral, ...who, ...env }, encoding: 'utf8' });
}
