import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { gitRepository } from '../support/git-repository.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

/** The lines of a section, by id; the commands to type. */
function examined(folder: string) {
  const { sections, aFaire, depot } = jsonOf('ptsm.docteur', ['docteur'], { cwd: folder });
  const lignes = (id: string) => sections.find((one) => one.id === id)?.lignes ?? [];
  return { depot, lignes, commandes: aFaire.map(({ commande }) => commande) };
}

function valeurOf(folder: string, section: string, id: string) {
  const { valeur, etat, note } = examined(folder)
    .lignes(section)
    .find((one) => one.id === id)!;
  return { valeur, etat, note };
}

describe('ptsm docteur', () => {
  it('says where each setting comes from', () => {
    const folder = writeRepository({
      'ptsm.yaml': '# Essai\ninscrites: 3\nfiches: actions\n',
      'actions/1.md': soundFiche({}),
    });
    const lines = new Map(
      examined(folder)
        .lignes('reglages')
        .map((one) => [one.id, one]),
    );
    expect(lines.get('inscrites')).toMatchObject({ valeur: '3', note: 'ptsm.yaml, ligne 2' });
    expect(lines.get('fiches')).toMatchObject({ valeur: 'actions', note: 'ptsm.yaml, ligne 3' });
    expect(lines.get('silence')).toMatchObject({ valeur: '18', note: 'par défaut' });
    expect(lines.get('axes')).toMatchObject({ valeur: '1, 2, 3', note: 'référentiel ptsm-1' });
  });

  it('tells files that are read, left out or unreadable, and in which encoding', () => {
    const folder = writeRepository({
      'ptsm.yaml': 'ignorer: [LISEZMOI.md]\n',
      'fiches/1.md': soundFiche({ id: 1 }),
      'fiches/2.md': `\uFEFF${soundFiche({ id: 2 })}`,
      'fiches/3.md': Buffer.from(soundFiche({ id: 3, title: 'Équipe' }), 'latin1'),
      'fiches/LISEZMOI.md': '# Lisez-moi\n',
      'fiches/~$4.md': '',
    });
    const lines = examined(folder).lignes('fiches');
    const told = (id: string) =>
      lines.filter((one) => one.id === id).map(({ valeur, note }) => [valeur, note]);
    expect(told('lues')).toEqual([['2 fichiers', null]]);
    expect(told('ignorees')).toEqual([['1 fichier', 'fiches/LISEZMOI.md']]);
    expect(told('editeur')).toEqual([['1 fichier', 'fiches/~$4.md']]);
    expect(told('non-lues')).toEqual([['1 fichier', 'fiches/3.md']]);
    expect(told('encodage').map(([valeur]) => valeur)).toEqual([
      'UTF-8 : 1 fichier',
      'UTF-8, avec BOM : 1 fichier',
      'Windows-1252 : 1 fichier',
    ]);
    expect(examined(folder).commandes).toContain('ptsm valider');
  });

  it('shows the branch and the remote, never a password', () => {
    const { folder, git } = gitRepository({ 'fiches/1.md': soundFiche({}) });
    const adresse = 'https://marie:secret@git.exemple.fr:8443/ars/ptsm.git';
    git('remote', 'add', 'origin', adresse);
    git('checkout', '-q', '-b', 'maj/été');
    expect(valeurOf(folder, 'git', 'distant').valeur).toBe('git.exemple.fr/ars/ptsm');
    expect(valeurOf(folder, 'git', 'branche').valeur).toBe('maj/été');
    expect(valeurOf(folder, 'git', 'etat').valeur).toBe('propres');
    expect(runPtsm(['docteur'], { cwd: folder }).stdout).not.toContain('secret');
  });

  it('says a template that cannot serve', () => {
    const folder = writeRepository({
      'fiches/1.md': soundFiche({}),
      'modeles/presse.md': '{{ inconnu }}\n',
      'modeles/bilan.md': '# Bilan\n',
    });
    const found = examined(folder)
      .lignes('alentours')
      .filter(({ id }) => id === 'modele');
    expect(found.map(({ valeur, etat }) => [valeur, etat])).toEqual([
      ['modeles/bilan.md', 'bien'],
      ['modeles/presse.md', 'attention'],
    ]);
  });

  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['outside a repository', {}, 'ptsm init'],
    ['with a wrong ptsm.yaml', { 'ptsm.yaml': 'inscrits: 3\n', 'fiches/1.md': '' }, 'ptsm valider'],
    ['without its fiches folder', { 'ptsm.yaml': '' }, 'git init'],
    ['with no fiche', { 'ptsm.yaml': '', 'fiches/a.txt': '' }, 'ptsm importer FICHIER'],
    ['with a fiches folder that is named otherwise', { 'ptsm.yaml': 'fiches: actions\n' }, 'mkdir actions'],
  ])('works %s, exit 0, and says what to type', (_, files, commande) => {
    const folder = writeRepository(files);
    const { status, stderr } = runPtsm(['docteur'], { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { commandes, depot } = examined(folder);
    expect(commandes).toContain(commande);
    expect(commandes.length).toBeLessThanOrEqual(5);
    expect(depot).toBe(Object.keys(files).length === 0 ? null : folder);
  });

  it('says to save what git has not kept yet', () => {
    const { folder, git } = gitRepository({ 'ptsm.yaml': '', 'fiches/1.md': soundFiche({}) });
    git('config', 'user.name', 'Marie');
    expect(examined(folder).commandes).toEqual([]);
    writeFileSync(join(folder, 'fiches/1.md'), soundFiche({ title: 'Autre' }));
    expect(examined(folder).commandes).toEqual(['git add .']);
    git('remote', 'add', 'origin', 'git@github.com:ars/ptsm.git');
    expect(examined(folder).commandes).toEqual(['git add .', 'ptsm init --ci github']);
  });

  it('refuses a folder that does not exist', () => {
    const folder = writeRepository({});
    expect(runPtsm(['docteur', '-C', join(folder, 'absent')]).status).toBe(2);
  });
});
