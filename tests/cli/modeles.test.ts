import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { gitRepository } from '../support/git-repository.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const FICHES = {
  'ptsm.yaml': 'territoire: { nom: Essai }\nperiode: 2023-2024\n',
  'fiches/1.md': soundFiche({ id: 1, status: 'en-cours', year: [2024], pilotes: ['CH'] }),
};

describe('ptsm modeles', () => {
  it('lists the templates that come with the tool, and the territory’s own beside them', () => {
    const folder = writeRepository({
      ...FICHES,
      'modeles/bilan.md': '# A\n',
      'modeles/presse.md': '# B\n',
    });
    const { modeles } = jsonOf('ptsm.modeles', ['modeles', '-C', folder]);
    const fichiers = new Map(modeles.map(({ nom, fichier }) => [nom, fichier]));
    expect(fichiers.get('bilan')).toBe('modeles/bilan.md');
    expect(fichiers.get('presse')).toBe('modeles/presse.md');
    expect(fichiers.get('ctsm')).toBeNull();
    expect([...fichiers.keys()]).toEqual(
      expect.arrayContaining(['diaporama', 'classeur', 'point-etape', 'evaluation', 'fiche']),
    );
  });

  it('needs no repository', () => {
    expect(runPtsm(['modeles'], { cwd: '/' })).toMatchObject({ status: 0, stderr: '' });
  });

  it('says each block as a template takes it: one made of all of them prints', () => {
    const { blocs } = jsonOf('ptsm.modeles', ['modeles'], { cwd: '/' });
    const written = blocs.map(({ exemple }) => exemple).filter((one) => !one.includes('…'));
    expect(written.length).toBeGreaterThan(30);
    const folder = writeRepository({
      ...FICHES,
      'modeles/tout.md': `# Tout\n\n${written.map((one) => (one === '::chiffres' ? '::chiffres{ids="engagees"}' : one)).join('\n\n')}\n`,
    });
    const { status, stderr } = runPtsm(['bilan', '2024', '--modele', 'tout', '-C', folder]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('says each value as a template takes it', () => {
    const folder = writeRepository(FICHES);
    const { valeurs } = jsonOf('ptsm.modeles', ['modeles', '-C', folder]);
    const written = valeurs.map(({ exemple }) => exemple);
    expect(written).toContain('{{ chiffres.engagees.valeur | nombre }}');
    // A contract, and years of the period, are only there where ptsm.yaml says them.
    const always = written.filter((one) => !/contrat|-19|-20/.test(one));
    const own = writeRepository({ ...FICHES, 'modeles/tout.md': always.join('\n\n') });
    const { status, stderr } = runPtsm(['bilan', '2024', '--modele', 'tout', '-C', own]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('ptsm modeles copier', () => {
  it('starts the territory’s own from one that comes with the tool, which then prints the same', () => {
    const folder = writeRepository(FICHES);
    const before = runPtsm(['bilan', '2024', '-C', folder]).stdout;
    expect(runPtsm(['modeles', 'copier', 'bilan', '-C', folder]).status).toBe(0);
    const copy = readFileSync(join(folder, 'modeles/bilan.md'), 'utf8');
    expect(copy).toBe(readFileSync(new URL('../../templates/bilan.md', import.meta.url), 'utf8'));
    expect(runPtsm(['bilan', '2024', '-C', folder]).stdout).toBe(before);
  });

  it('replaces nothing', () => {
    const folder = writeRepository({ ...FICHES, 'modeles/bilan.md': '# Le nôtre\n' });
    const { status, stdout, stderr } = runPtsm(['modeles', 'copier', 'bilan', '-C', folder]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('modeles/bilan.md');
    expect(readFileSync(join(folder, 'modeles/bilan.md'), 'utf8')).toBe('# Le nôtre\n');
  });

  it.each([
    [['copier', 'bilans'], '« bilan »'],
    [['copier'], 'ptsm modeles copier bilan'],
    [['copie', 'bilan'], '« copier »'],
    [['copier', '../../etc/passwd'], 'modèles'],
  ])('refuses %j, and says what was meant', (words, said) => {
    const folder = writeRepository(FICHES);
    const { status, stdout, stderr } = runPtsm(['modeles', ...words, '-C', folder]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.replaceAll('\u00A0', ' ')).toContain(said);
  });
});

describe('a template that cannot serve', () => {
  const WRONG = '# Bilan\n\n::tableau{#axes}\n\n::tableau{#anees}\n';

  it('is a finding of « valider » at the word at fault, with the one that was meant', () => {
    const folder = writeRepository({ ...FICHES, 'modeles/bilan.md': WRONG });
    const { findings } = jsonOf('ptsm.constats', ['valider', '-C', folder]);
    expect(findings).toMatchObject([
      {
        code: 'modele-refuse',
        severity: 'erreur',
        file: 'modeles/bilan.md',
        received: 'anees',
        range: { start: { line: 5, column: 12 } },
        fixes: [{ text: 'annees', certain: false }],
      },
    ]);
    expect(runPtsm(['valider', '-C', folder]).status).toBe(1);
  });

  it('stops the bilan at the same line, exit 2', () => {
    const folder = writeRepository({ ...FICHES, 'modeles/bilan.md': WRONG });
    const { status, stdout, stderr } = runPtsm(['bilan', '-C', folder]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/modeles\/bilan\.md, ligne 5/);
  });

  it('is new only in the change that broke it', () => {
    const { folder, commit, git } = gitRepository({ ...FICHES, 'modeles/ancien.md': '::tablau{#axes}\n' });
    git('branch', 'base');
    commit({ 'modeles/nouveau.md': '{{ territoir.nom }}\n' });
    const { findings } = jsonOf('ptsm.constats', ['valider', '--depuis', 'base', '-C', folder]);
    expect(findings.map(({ file, received }) => [file, received])).toEqual([
      ['modeles/nouveau.md', 'territoir'],
    ]);
  });
});
