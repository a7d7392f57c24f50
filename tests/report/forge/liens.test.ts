import { describe, expect, it } from 'vitest';
import { safeAddress } from '../../../src/formats/safe-address.ts';
import { forgeOf, type Genre } from '../../../src/report/forge/forge.ts';
import {
  lienDossier,
  lienModifier,
  lienNouvelleFiche,
  type Edition,
} from '../../../src/report/forge/liens.ts';

const GITHUB = 'https://github.com/ars-paca/ptsm-13';
const GITLAB = 'https://gitlab.com/ars/paca/ptsm-13';

describe('the forge of a remote', () => {
  it.each([
    ['https://github.com/ars-paca/ptsm-13.git', GITHUB],
    ['https://github.com/ars-paca/ptsm-13', GITHUB],
    ['https://github.com/ars-paca/ptsm-13/', GITHUB],
    ['http://github.com/ars-paca/ptsm-13.git', GITHUB],
    ['https://marie:secret@github.com/ars-paca/ptsm-13.git', GITHUB],
    ['https://ghp_abc123@github.com:443/ars-paca/ptsm-13.git', GITHUB],
    ['https://GitHub.com/ars-paca/ptsm-13.git', GITHUB],
    ['git@github.com:ars-paca/ptsm-13.git', GITHUB],
    ['github.com:ars-paca/ptsm-13', GITHUB],
    ['ssh://git@github.com/ars-paca/ptsm-13.git', GITHUB],
    ['ssh://git@ssh.github.com:443/ars-paca/ptsm-13.git', GITHUB],
    ['git://github.com/ars-paca/ptsm-13.git', GITHUB],
    ['git@gitlab.com:ars/paca/ptsm-13.git', GITLAB],
    ['https://oauth2:glpat-xyz@gitlab.com/ars/paca/ptsm-13.git', GITLAB],
    ['ssh://git@altssh.gitlab.com:443/ars/paca/ptsm-13.git', GITLAB],
    ['https://framagit.org/ars/ptsm-13.git', 'https://framagit.org/ars/ptsm-13'],
  ])('%s is %s', (distant, adresse) => {
    expect(forgeOf(distant)?.adresse).toBe(adresse);
  });

  it.each([
    '',
    '/srv/git/ptsm-13.git',
    '../ptsm-13',
    'C:\\depots\\ptsm-13',
    'file:///srv/git/ptsm-13.git',
    'https://git.exemple.fr/ars/ptsm-13.git',
    'git@serveur:ars/ptsm-13.git',
    'javascript:alert(1)//github.com/a/b',
    'data:text/html,github.com/a/b',
    'ext::sh -c "touch piege" github.com/a/b',
    'https://github.com/ars-paca',
    'https://github.com/ars paca/ptsm-13',
    'https://github.com/../../evil/ptsm',
    'https://github.com/ars/..',
    'git@github.com:../../ptsm.git',
    'https://github.com/ars/"onclick=x',
    'https://github.com.evil.example/ars/ptsm-13',
    'https://evil.example/github.com/ars',
    'https://github.com@evil.example/ars/ptsm-13',
    'https://github.com\\@evil.example/ars/ptsm',
    'git@github.com:ars/pt\nsm.git',
  ])('%j has none', (distant) => {
    expect(forgeOf(distant)).toBeNull();
  });

  it('is what ptsm.yaml says, before any remote', () => {
    const own = { adresse: 'https://gitlab.exemple.fr:8443/ars/ptsm.git', genre: 'gitlab' } as const;
    expect(forgeOf('git@github.com:a/b.git', own)).toEqual({
      genre: 'gitlab',
      adresse: 'https://gitlab.exemple.fr:8443/ars/ptsm',
    });
    expect(forgeOf('git@github.com:a/b.git', false)).toBeNull();
  });

  it.each(['javascript:alert(1)', 'https://a:b@gitlab.exemple.fr/g/p', 'https://gitlab.exemple.fr/', 'g/p'])(
    'is never %s',
    (adresse) => {
      expect(forgeOf(null, { adresse, genre: 'gitlab' })).toBeNull();
    },
  );
});

function editionAt(genre: Genre, branche = 'main', prefixe = ''): Edition {
  return { forge: { genre, adresse: genre === 'github' ? GITHUB : GITLAB }, branche, prefixe };
}

describe('the links of a fiche', () => {
  it.each([
    ['github', 'main', '', 'fiches/12.md', `${GITHUB}/edit/main/fiches/12.md`],
    ['gitlab', 'main', '', 'fiches/12.md', `${GITLAB}/-/edit/main/fiches/12.md`],
    ['github', 'maj/fiche-12', 'nord/', 'fiches/12.md', `${GITHUB}/edit/maj/fiche-12/nord/fiches/12.md`],
    ['github', 'a#b', '', 'fiches/é (1)?.md', `${GITHUB}/edit/a%23b/fiches/%C3%A9%20%281%29%3F.md`],
  ] as const)('%s, branch %s: « %s%s » is edited at %s', (...row) => {
    const [genre, branche, prefixe, file, link] = row;
    const made = lienModifier(editionAt(genre, branche, prefixe), file);
    expect(made).toBe(link);
    expect(safeAddress(made ?? '')).toBe(link);
  });

  it.each([
    ['..', 'fiches/1.md'],
    ['main', '../../settings'],
    ['', 'fiches/1.md'],
    ['main', 'fiches/\uD800.md'],
  ])('there is none for branch %j and file %j', (branche, file) => {
    expect(lienModifier(editionAt('github', branche), file)).toBeNull();
  });

  it('a new one opens with its name and, on GitHub, its text', () => {
    const fiche = { dossier: './actions/', texte: '---\ntitle: Équipe & co\n---\n' };
    const link = new URL(lienNouvelleFiche(editionAt('github'), fiche) ?? '');
    expect(link.origin + link.pathname).toBe(`${GITHUB}/new/main`);
    expect(link.searchParams.get('filename')).toBe('actions/nouvelle-fiche.md');
    expect(link.searchParams.get('value')).toBe(fiche.texte);
    expect(lienNouvelleFiche(editionAt('gitlab'), fiche)).toBe(
      `${GITLAB}/-/new/main?file_name=actions/nouvelle-fiche.md`,
    );
  });

  it('a text too long for an address is left out, the name stays', () => {
    const link = lienNouvelleFiche(editionAt('github'), { dossier: 'fiches', texte: 'é'.repeat(2000) });
    expect(link).toBe(`${GITHUB}/new/main?filename=fiches/nouvelle-fiche.md`);
  });

  it('a folder is listed at its branch', () => {
    expect(lienDossier(editionAt('github', 'maj/a', 'nord/'), 'fiches')).toBe(
      `${GITHUB}/tree/maj/a/nord/fiches`,
    );
    expect(lienDossier(editionAt('gitlab'), './fiches/')).toBe(`${GITLAB}/-/tree/main/fiches`);
    expect(lienDossier(editionAt('github'), '..')).toBeNull();
  });
});
