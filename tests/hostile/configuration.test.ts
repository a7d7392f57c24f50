import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/fiche/usage-error.ts';
import { bytesOf, entreesOf } from '../support/hostile-corpus.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { expectHarmless } from '../support/expect-harmless.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { snapshot } from '../support/snapshot.ts';
import { refusalOf } from '../support/thrown-by.ts';
import { valider } from '../support/valider.ts';
import { writeRepository } from '../support/write-repository.ts';

const ENTREES = entreesOf('cfg').map((entree) => [entree.fichier, entree] as const);
const REFUSED = ENTREES.filter(([, { attendu }]) => attendu === 'usage');
const ACCEPTED = ENTREES.filter(([, { attendu }]) => attendu === 'ok');

describe.each(REFUSED)('%s as ptsm.yaml', (_, entree) => {
  it('stops the run before anything is read or written, exit 2', async () => {
    const folder = repositoryWith(bytesOf(entree));
    const error = await refusalOf(valider(folder));
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ exitCode: 2 });
    expect(readdirSync(folder)).toEqual(['fiches', 'ptsm.yaml']);
  });

  it('is refused with its place', async () => {
    const error = (await refusalOf(valider(repositoryWith(bytesOf(entree))))) as Error;
    expect(error.message).toMatch(/^ptsm\.yaml:\d+:\d+ : /m);
  });
});

describe.each(ACCEPTED)('%s as ptsm.yaml', (_, entree) => {
  it('leaves the fiches to be read with the defaults', async () => {
    const { plan, findings } = await valider(repositoryWith(bytesOf(entree)));
    expect(plan.fiches).toHaveLength(1);
    expect(findings).toEqual([]);
  });
});

describe.each(ENTREES)('%s as ptsm.yaml, on the command line', (_, entree) => {
  it.each(['valider', 'bilan', 'lister -f json', 'schema fiche', 'corriger', 'exceptions verifier'])(
    'ends ptsm %s by itself, obeyed by nobody, nothing written',
    (line) => {
      const folder = repositoryWith(bytesOf(entree));
      const before = snapshot(folder);
      const run = runPtsm(line.split(' '), { cwd: folder, env: { PTSM_PWN: join(folder, 'temoin') } });
      expectHarmless(run);
      expect(run.status).toBe(entree.attendu === 'ok' ? 0 : 2);
      expect(snapshot(folder)).toEqual(before);
    },
  );
});

describe('a ptsm.yaml that is a link out of the repository', () => {
  it('is refused without a word of what it leads to', async () => {
    const elsewhere = writeRepository({ secret: 'root:mot-de-passe\n' });
    const folder = writeRepository({ 'fiches/1.md': soundFiche({ id: 1 }) });
    symlinkSync(join(elsewhere, 'secret'), join(folder, 'ptsm.yaml'));
    const error = await refusalOf(valider(folder));
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).not.toContain('mot-de-passe');
  });
});

describe('a folder of fiches that is a link out of the repository', () => {
  it('is refused', async () => {
    const elsewhere = writeRepository({ '1.md': soundFiche({ id: 1 }) });
    const folder = writeRepository({ 'ptsm.yaml': '' });
    symlinkSync(elsewhere, join(folder, 'fiches'));
    expect(await refusalOf(valider(folder))).toBeInstanceOf(UsageError);
  });
});

function repositoryWith(configuration: Uint8Array): string {
  return writeRepository({ 'ptsm.yaml': configuration, 'fiches/1.md': soundFiche({ id: 1 }) });
}
