import { describe, expect, it } from 'vitest';
import { demoRepository } from '../support/demo-repository.ts';
import { gitIn, linesOf } from '../support/git-in.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { checkoutOf } from './checkouts.ts';

const [AVANT, APRES] = ['copil-2024-01', 'copil-2025-01'];
const LINE = ['bilan', '2024', '--au', APRES, '--comparer', AVANT];

describe('a bilan beside that of the COPIL before', () => {
  const cwd = demoRepository();
  const bilan = jsonOf('ptsm.bilan', LINE, { cwd });
  const before = jsonOf('ptsm.bilan', ['bilan', '2024'], { cwd: checkoutOf(AVANT) });

  it('holds the tables and the figures of that COPIL as its own checkout counts them', () => {
    const { comparaison } = bilan;
    expect(comparaison?.tables).toEqual(before.tables);
    const then = new Map(comparaison?.figures.map(({ id, avant }) => [id, avant]));
    for (const { id, value } of before.figures) expect([id, then.get(id)]).toEqual([id, value]);
    const now = new Map(comparaison?.figures.map(({ id, apres }) => [id, apres]));
    for (const { id, value } of bilan.figures) expect([id, now.get(id)]).toEqual([id, value]);
  });

  it('says of each fiche the last commit that changed its file, as git does', () => {
    const git = gitIn(cwd);
    expect(bilan.suivis.length).toBeGreaterThan(30);
    for (const { file, commit, auteur, modification } of bilan.suivis) {
      const [last = ''] = linesOf(git('log', '-1', '--format=%H %cs %an', APRES, '--', file));
      expect(`${commit ?? ''} ${modification ?? ''} ${auteur ?? ''}`).toBe(last);
    }
  });

  it('shows in each table what moved, and tells the evolution', () => {
    const { stdout } = runPtsm([...LINE, '-f', 'markdown'], { cwd });
    const text = stdout.replaceAll(/[\u00A0\u202F]/g, ' ');
    expect(text).toContain('### Évolution depuis le dernier COPIL');
    const engagees = (from: typeof bilan) => from.figures.find(({ id }) => id === 'engagees')?.value ?? 0;
    const [now, then] = [engagees(bilan), engagees(before)];
    expect(text).toContain(
      `| Fiches mises en œuvre ou en préparation | ${String(now)} | 76 % (${String(now)} sur 42) | ${String(then)} | +${String(now - then)} |`,
    );
    const axe = (from: typeof bilan) => from.tables[0]?.rows[2]?.cells[3]?.value ?? 0;
    expect(text).toMatch(
      new RegExp(
        `^\\| Axe 3 .*\\| ${String(axe(bilan))} \\(\\+${String(axe(bilan) - axe(before))}\\) \\|`,
        'm',
      ),
    );
  });
});
