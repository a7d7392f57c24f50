import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { gitRepository } from '../support/git-repository.ts';
import { runPtsm } from '../support/run-ptsm.ts';

const LIMIT = 64 * 1024;
const ENGAGED = { status: 'en-cours', year: [2024], pilotes: ['Hôpital'] };

describe('the comment of a pull request', () => {
  it('tells its effect on the plan, then fiche by fiche, to the letter', async () => {
    const { folder, git, commit } = gitRepository(BEFORE, '2025-03-03');
    git('checkout', '--quiet', '-b', 'demande');
    commit(AFTER, '2025-03-10');
    // What others did meanwhile is not put down to the request.
    git('checkout', '--quiet', 'main');
    commit({ 'fiches/9.md': soundFiche({ id: 9 }) }, '2025-03-11');
    git('checkout', '--quiet', 'demande');
    const { status, stdout, stderr } = runPtsm(['comparer', '--demande', 'main'], { cwd: folder });
    expect([status, stderr]).toEqual([0, '']);
    await expect(withoutVersion(stdout)).toMatchFileSnapshot('goldens/demande.md');
  });

  it('fits in what a forge takes where 500 fiches changed, and says how many it leaves out', () => {
    const { folder, git, commit } = gitRepository(manyFiches('a-venir'));
    git('checkout', '--quiet', '-b', 'demande');
    commit(manyFiches('en-cours'));
    const { status, stdout } = runPtsm(['comparer', '--demande', 'main'], { cwd: folder });
    expect(status).toBe(0);
    expect(Buffer.byteLength(stdout)).toBeLessThanOrEqual(LIMIT);
    expect(Buffer.byteLength(stdout)).toBeGreaterThan(LIMIT * 0.9);
    const shown = stdout.match(/^<details>/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(100);
    expect(stdout).toContain(`**${String(500 - shown)} fiches ne sont pas montrées**`);
    expect(stdout).toContain('- Fiches mises en œuvre ou en préparation\u00A0: 0 → 500 (+500)');
    expect(stdout.match(/^<\/details>$/gm)).toHaveLength(shown);
  });
});

/** Axis 2 gains a fiche, priority 3 loses its only one, a section changes, and a public is misspelt. */
const BEFORE = {
  'ptsm.yaml': 'territoire: { nom: Nord }\nperiode: 2024-2025\n',
  'fiches/1.md': soundFiche({ id: 1, title: 'Équipe mobile', axe: 2, priority: 1 }),
  'fiches/2.md': soundFiche({ id: 2, title: 'Lieu de répit', axe: 1, priority: 3, ...ENGAGED }),
  'fiches/3.md': soundFiche(
    { id: 3, title: 'Premiers secours', axe: 2, priority: 1, ...ENGAGED },
    '\n## Calendrier\n\nPremière session en mars.\n',
  ),
  'fiches/4.md': soundFiche({ id: 4, title: 'Conseil local', axe: 1, ...ENGAGED }),
};
const AFTER = {
  'fiches/1.md': soundFiche({
    id: 1,
    title: 'Équipe mobile',
    axe: 2,
    priority: 1,
    ...ENGAGED,
    year: [2025],
  }),
  'fiches/2.md': soundFiche({
    id: 2,
    title: 'Lieu de répit',
    axe: 1,
    priority: 3,
    ...ENGAGED,
    status: 'abandonnee',
    motif: 'Financement refusé',
  }),
  'fiches/3.md': soundFiche(
    { id: 3, title: 'Premiers secours', axe: 2, priority: 1, ...ENGAGED },
    '\n## Calendrier\n\nPremière session en mai.\nDeuxième session en novembre.\n',
  ),
  'fiches/4.md': soundFiche({ id: 4, title: 'Conseil local', axe: 1, ...ENGAGED, publics: ['ado'] }),
};

function manyFiches(status: string): Readonly<Record<string, string>> {
  const fiches = Array.from({ length: 500 }, (_, index) => {
    const id = index + 1;
    const title = `Coordonner les soins somatiques et psychiatriques dans le secteur ${String(id)}`;
    return [`fiches/${String(id)}.md`, soundFiche({ id, title, ...ENGAGED, status })] as const;
  });
  return Object.fromEntries(fiches);
}

function withoutVersion(text: string): string {
  return text.replace(/ptsm \d+\.\d+\.\d+/g, 'ptsm VERSION');
}
