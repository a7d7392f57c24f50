import { describe, expect, it } from 'vitest';
import { expectHarmless } from '../support/expect-harmless.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { runMeasured } from '../support/run-measured.ts';
import { writeRepository } from '../support/write-repository.ts';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');

const REFUSED = {
  '5,000 axes': `axes:\n${lines(5_000, (index) => `  - {code: ${String(index + 1)}, titre: Axe}`)}`,
  '20,000 times the same axis': `axes:\n${lines(20_000, () => '  - {code: 1, titre: Axe}')}`,
  '9,000 statuses': `statuts:\n${lines(9_000, (index) => `  - {code: s${String(index)}, sens: en-cours}`)}`,
  '9,000 publics': `publics:\n${lines(9_000, (index) => `  - {code: p${String(index)}, libelle: P}`)}`,
  '9,000 fields': `champs:\n${lines(9_000, (index) => `  - {code: c${String(index)}, libelle: C, type: texte}`)}`,
  '15,000 figures': `chiffres-publies:\n${lines(15_000, (index) => `  - {figure: f${String(index)}, valeur: 1, source: s}`)}`,
  '60,000 unknown keys': lines(60_000, (index) => `cle${String(index)}: 1`),
  '30,000 unknown rules': `regles:\n${lines(30_000, (index) => `  regle-${String(index)}: info`)}`,
  'a quote that opens and 900,000 ends of line': `${'\n'.repeat(900_000)}a: "b\n`,
  'more than a mebibyte': `ignorer:\n${lines(100_000, (index) => `  - fichier-${String(index)}.md`)}`,
};

describe('ptsm.yaml that holds', () => {
  it.each(Object.entries(REFUSED))('%s is refused in time, in a page', (_, settings) => {
    const run = runMeasured(['bilan', '-C', repositoryWith(settings)]);
    expectHarmless(run);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('ptsm.yaml');
    expect(run.stderr.length).toBeLessThan(10_000);
    expectBounded(run);
  });

  it('40,000 names to ignore is read in time', () => {
    const settings = `ignorer:\n${lines(40_000, (index) => `  - f${String(index)}.md`)}`;
    const run = runMeasured(['valider', '-C', repositoryWith(settings)]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expectBounded(run);
  });

  it('as much as it may hold makes a bilan in time', () => {
    const settings = [
      `axes:\n${lines(100, (index) => `  - {code: ${String(index + 1)}, titre: Axe}`)}`,
      `statuts:\n${lines(100, (index) => `  - {code: s${String(index)}, libelle: S, sens: en-cours}`)}`,
      `publics:\n${lines(500, (index) => `  - {code: p${String(index)}, libelle: P}`)}`,
    ].join('');
    for (const command of ['bilan', 'couverture', 'valider']) {
      const run = runMeasured([command, '-C', repositoryWith(settings)]);
      expect([command, run.status]).toEqual([command, 0]);
      expectBounded(run);
    }
  });
});

function repositoryWith(settings: string): string {
  return writeRepository({ 'ptsm.yaml': settings, 'fiches/1.md': soundFiche({ id: 1 }) });
}

function expectBounded({ elapsed, peak }: { readonly elapsed: number; readonly peak: number }): void {
  expect(elapsed).toBeLessThan(8_000);
  expect(peak).toBeLessThan(350);
}
