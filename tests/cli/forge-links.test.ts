import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { gitRepository } from '../support/git-repository.ts';
import { runPtsm } from '../support/run-ptsm.ts';

const REMOTE = 'https://marie:secret@github.com/ars-paca/ptsm-13.git';
const EDIT = 'https://github.com/ars-paca/ptsm-13/edit/maj/fiches/fiches';

/** Two commits, a remote, and one fiche changed since. */
function repository(settings = '', remote: string | null = REMOTE) {
  const made = gitRepository({ 'ptsm.yaml': settings, 'fiches/1.md': soundFiche({ id: 1 }) });
  if (remote !== null) made.git('remote', 'add', 'origin', remote);
  made.git('branch', 'depart');
  made.git('checkout', '-q', '-b', 'maj/fiches');
  made.commit({ 'fiches/2.md': soundFiche({ id: 2, axe: 9 }) });
  return made;
}

function html(folder: string, ...more: readonly string[]) {
  const { status, stdout, stderr } = runPtsm(['bilan', '-f', 'html', '-q', ...more], { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

describe('the page of a bilan', () => {
  it('opens each fiche, and a new one, in the editor of the forge, at its branch', () => {
    const page = html(repository().folder);
    for (const id of [1, 2]) expect(page).toContain(`href="${EDIT}/${String(id)}.md"`);
    expect(page).toContain(
      'https://github.com/ars-paca/ptsm-13/new/maj/fiches?filename=fiches/nouvelle-fiche.md',
    );
    expect(page).not.toContain('secret');
  });

  it('follows the address that ptsm.yaml gives', () => {
    const own = 'forge: { adresse: "https://git.exemple.fr/ars/ptsm", genre: gitlab }\n';
    const page = html(repository(own, null).folder);
    expect(page).toContain('https://git.exemple.fr/ars/ptsm/-/edit/maj/fiches/fiches/1.md');
  });

  it.each<readonly [string, string, string | null, readonly string[]]>([
    ['without a remote', '', null, []],
    ['of a clone from a folder', '', '/srv/git/ptsm', []],
    ['with an unknown host', '', 'git@git.exemple.fr:a/b.git', []],
    ['with a hostile remote', '', 'javascript:alert(1)//github.com/a/b', []],
    ['with « forge: non »', 'forge: non\n', REMOTE, []],
    ['of a past day', '', REMOTE, ['--au', 'depart']],
  ])('has none %s', (...row) => {
    const [, settings, remote, more] = row;
    const page = html(repository(settings, remote).folder, ...more);
    expect(page).not.toContain('Modifier les fiches en ligne');
    expect(page).not.toContain('/edit/');
  });

  it('has none where fiches for internal use were taken out', () => {
    const made = repository();
    made.commit({ 'fiches/3.md': soundFiche({ id: 3, diffusion: 'interne' }) });
    expect(html(made.folder)).not.toContain('/edit/');
    expect(html(made.folder, '--avec-internes')).toContain('/edit/');
  });

  it('stays alone in having them: other formats are the same bytes with and without a remote', () => {
    const [there, none] = [repository(), repository('', null)];
    for (const format of ['markdown', 'json'])
      expect(runPtsm(['bilan', '-f', format], { cwd: there.folder }).stdout).toBe(
        runPtsm(['bilan', '-f', format], { cwd: none.folder }).stdout,
      );
  });
});

it('the comment of a request opens the fiche of a finding at the branch of the request', () => {
  const { folder } = repository();
  const line = ['comparer', '--demande', 'depart'];
  expect(runPtsm(line, { cwd: folder }).stdout).toContain(`](${EDIT}/2.md)`);
  const plain = runPtsm(line, { cwd: repository('', null).folder }).stdout;
  expect(plain).toContain('fiches/2.md');
  expect(plain).not.toContain('](');
});

it('a setting of another form is refused, with what was expected', () => {
  const { folder } = repository('forge: { adresse: "javascript:alert(1)", genre: gitlab }\n');
  const { status, stderr } = runPtsm(['bilan'], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).toContain('forge');
});
