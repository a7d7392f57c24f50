import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAsCommonUser } from '../support/as-common-user.ts';
import { COMMANDS, SOUND_ID } from '../support/every-command.ts';
import { expectHarmless, expectObeyedByNobody } from '../support/expect-harmless.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { gitRepository } from '../support/git-repository.ts';
import { fileOf, repositoryWith } from '../support/odd-entry.ts';
import { fiche, IGNORED, NOT_READ, READ, REFUSED_BY_WINDOWS } from '../support/odd-names.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { snapshot } from '../support/snapshot.ts';

const NAMES = [...READ, ...REFUSED_BY_WINDOWS];
const isWindows = process.platform === 'win32';
const SOUND = fileOf(soundFiche({ id: SOUND_ID, status: 'en-cours', year: 2024, pilotes: ['CH'] }));

describe.skipIf(isWindows)('names that attack, beside links, tubes and files out of size', () => {
  it.each(COMMANDS)('are obeyed by nobody through ptsm %s', (line) => {
    const folder = oddFolder();
    const before = snapshot(folder);
    const run = runPtsm(line.split(' '), { cwd: folder });
    expectHarmless(run);
    expect(run.stdout + run.stderr).not.toContain('Mot de passe');
    expect(snapshot(folder)).toEqual(before);
  });

  it('are annotated without a line that they add', () => {
    const { stdout } = runPtsm(['valider', '-f', 'github'], { cwd: oddFolder() });
    expectObeyedByNobody(stdout.replaceAll(/^::(?=(?:error|warning|notice)[ :])/gm, ''));
  });

  it.each(NAMES)('name their file to valider, voir and corriger: %j', (name) => {
    const folder = repositoryWith([[name, fiche]]);
    for (const command of ['valider', 'voir', 'corriger']) {
      const run = runPtsm([command, '--', `fiches/${name}`], { cwd: folder });
      expectHarmless(run);
      expect([command, run.status]).toEqual([command, 0]);
    }
  });

  it('are found again in a commit, and compared with what is read', () => {
    const { folder, git, write } = gitRepository({ 'ptsm.yaml': '', 'fiches/1.md': soundFiche({ id: 1 }) });
    write(Object.fromEntries(NAMES.map((name, index) => [`fiches/${name}`, soundFiche({ id: index + 2 })])));
    git('add', '--all');
    git('commit', '--quiet', '--message', 'noms');
    const { stdout, status } = runPtsm(['bilan', '-f', 'json'], { cwd: folder });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      provenance: { etat: 'propre' },
      files: { total: NAMES.length + 1 },
    });
    const run = runPtsm(['valider', '--depuis', 'HEAD~1'], { cwd: folder });
    expectHarmless(run);
    expect(run.status).toBe(0);
  });
});

describe.skipIf(isWindows)('an entry that the account may not open', () => {
  it('is not read, and said, and the others are', ({ skip }) => {
    const folder = repositoryWith([['shut.md', fiche]]);
    mkdirSync(join(folder, 'fiches/ferme'));
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'fiches/shut.md'), 0);
    chmodSync(join(folder, 'fiches/ferme'), 0);
    const run = runAsCommonUser(['valider', '-f', 'json', '-C', folder]);
    if (!run) return skip('root opens any file, and there is no other account to run as');
    expect(run.status, run.stderr).toBe(1);
    const { files, findings } = JSON.parse(run.stdout) as {
      files: object;
      findings: readonly { file: string; code: string }[];
    };
    expect(files).toMatchObject({ total: 3, lues: 1, nonLues: ['fiches/ferme', 'fiches/shut.md'] });
    expect(findings.map(({ file, code }) => [file, code])).toEqual([
      ['fiches/ferme', 'fichier-illisible'],
      ['fiches/shut.md', 'fichier-illisible'],
    ]);
  });

  it('is refused by its name where it is ptsm.yaml', ({ skip }) => {
    const folder = repositoryWith([]);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'ptsm.yaml'), 0);
    const run = runAsCommonUser(['valider', '-C', folder]);
    if (!run) return skip('root opens any file, and there is no other account to run as');
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toContain('ptsm.yaml');
  });
});

function oddFolder(): string {
  const named = [...IGNORED, ...NAMES].map((name) => [name, fiche] as const);
  return repositoryWith([
    ...NOT_READ.map(([name, put]) => [name, put] as const),
    ...named,
    ['sain.md', SOUND],
  ]);
}
