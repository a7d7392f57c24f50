import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gitRepository } from '../../support/git-repository.ts';
import { jsonOf, runPtsm } from '../../support/run-ptsm.ts';
import { snapshot } from '../../support/snapshot.ts';
import { writeRepository } from '../../support/write-repository.ts';

const TITLE = 'title: Une équipe mobile pour les adolescents';
const ODD = 'plan/fiches/é à/05-mo"bile x.md';

/** A byte-order mark and CRLF, a name that git quotes, no end of line at the end, a plan below the root of git. */
const FILES = {
  [ODD]: `\uFEFF---\r\nid: 5\r\n${TITLE}\r\naxe: 1\r\nstatus: 'en-cours' # dit le pilote\r\n---\r\nTexte`,
  'plan/fiches/é à/06-autre.md': `---\nid: 6\n${TITLE} du nord\nstatus: en-cours\nliens: [5]\n---\n[a](05-mo%22bile%20x.md)`,
  'plan/ptsm.yaml': 'inscrites: 2',
  'plan/README.md': 'Voir 05-mo"bile x.md',
};

const COMMANDS: readonly { readonly args: readonly string[] }[] = [
  { args: ['renumeroter', '5', '57'] },
  { args: ['vocabulaire', 'renommer', 'status', 'en-cours', 'mise-en-oeuvre'] },
];

it.each(COMMANDS)('prints a patch that gives what it writes, byte for byte: $args', ({ args }) => {
  const [shown, written] = [gitRepository(FILES), gitRepository(FILES)];
  const patch = join(writeRepository({}), 'correctif.patch');
  const before = snapshot(join(shown.folder, 'plan'));
  expect(runPtsm([...args, '-o', patch, '-C', join(shown.folder, 'plan')]).status).toBe(0);
  expect(snapshot(join(shown.folder, 'plan'))).toEqual(before);
  shown.git('apply', patch);
  const { status, stdout } = runPtsm([...args, '--appliquer', '-q', '-C', join(written.folder, 'plan')]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: readFileSync(patch, 'utf8') });
  expect(snapshot(join(written.folder, 'plan'))).toEqual(snapshot(join(shown.folder, 'plan')));
  expect(snapshot(join(written.folder, 'plan'))).not.toEqual(before);
});

it('says what it leaves, and lets history know the fiche again', () => {
  const { folder, git } = gitRepository(FILES);
  const { stderr } = runPtsm(['renumeroter', '5', '57', '--appliquer', '-C', join(folder, 'plan')]);
  expect(plain(stderr)).toContain('2 fichiers écrits');
  expect(plain(stderr)).toContain('README.md cite encore « 05-mo"bile x.md »');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Renumérote');
  const around = ['-C', join(folder, 'plan')];
  expect(jsonOf('ptsm.historique', ['historique', '57', ...around]).versions).toHaveLength(2);
  const { renommees, nouvelles, disparues } = jsonOf('ptsm.comparaison', [
    'comparer',
    'HEAD~1..HEAD',
    ...around,
  ]);
  expect({
    renommees: renommees.map(({ avant, apres }) => [avant.ref, apres.ref]),
    nouvelles,
    disparues,
  }).toEqual({ renommees: [['5', '57']], nouvelles: [], disparues: [] });
});

it('writes nothing where one file could not be given back, unless it is asked to', () => {
  const { folder, write } = gitRepository(FILES);
  write({ 'plan/fiches/é à/06-autre.md': `${FILES['plan/fiches/é à/06-autre.md']}\nEncore` });
  const before = snapshot(join(folder, 'plan'));
  const args = ['renumeroter', '5', '57', '--appliquer', '-C', join(folder, 'plan')];
  const refused = runPtsm(args);
  expect(refused.status).toBe(3);
  expect(refused.stderr).toContain('--meme-modifiees');
  expect(snapshot(join(folder, 'plan'))).toEqual(before);
  expect(runPtsm([...args, '--meme-modifiees']).status).toBe(0);
  expect(readFileSync(join(folder, 'plan/fiches/é à/06-autre.md'), 'utf8')).toContain('liens: [57]');
});

it('gives the same as data', () => {
  const { folder } = gitRepository(FILES);
  const result = jsonOf('ptsm.modifications', ['renumeroter', '5', '57', '-C', join(folder, 'plan')]);
  expect(result).toMatchObject({
    ecrites: false,
    fichiers: [
      { fichier: 'fiches/é à/57-mo"bile x.md', ancien: 'fiches/é à/05-mo"bile x.md' },
      { fichier: 'fiches/é à/06-autre.md', ancien: null },
    ],
  });
});

it.each([
  { args: ['renumeroter', '5', '6'], said: 'le n° 6 est déjà celui de fiches/é à/06-autre.md' },
  { args: ['renumeroter', '5', '5'], said: 'cette fiche a déjà le n° 5' },
  { args: ['renumeroter', '5', '07'], said: '« 07 » n’est pas un numéro de fiche' },
  { args: ['renumeroter', '9', '10'], said: 'aucune fiche n’a le numéro « 9 »' },
  { args: ['vocabulaire', 'renommer', 'titre', 'a', 'b'], said: 'les mots de « titre » ne se renomment pas' },
  { args: ['vocabulaire', 'renommer', 'status', 'en-cours', 'Mise en œuvre'], said: '« mise-en-oeuvre »' },
  { args: ['vocabulaire', 'renommer', 'status', 'a', 'a'], said: 'sont les mêmes' },
  { args: ['vocabulaire', 'renommer', 'tags', 'a', 'b', '--libelle', 'B'], said: 'ne sert qu’à un statut' },
  { args: ['vocabulaire', 'renommer', 'tags', 'a', ' '], said: 'le nouveau nom est vide' },
])('refuses $args', ({ args, said }) => {
  const folder = writeRepository({ 'fiches/a.md': '' });
  const repository = args[0] === 'renumeroter' ? join(gitRepository(FILES).folder, 'plan') : folder;
  const { status, stderr, stdout } = runPtsm([...args, '-C', repository]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(plain(stderr)).toContain(said);
});

/** Without the spaces that French does not break. */
function plain(said: string): string {
  return said.replace(/[\u00a0\u202f]/g, ' ');
}
