import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { jsonOf, runPtsm, startPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const FILES = {
  'ptsm.yaml': '',
  'fiches/axe-1/04-accueil.md': soundFiche({ id: 4, title: 'Accueil des aidants' }),
};

it('writes a fiche with what is known of it, beside those of its axis, and prints its path', () => {
  const folder = writeRepository(FILES);
  const line = [
    '--axe',
    '1',
    '--priorite',
    '2',
    '--priority',
    '3',
    '--statut',
    'a-venir',
    '--annee',
    '2026-2027',
  ];
  const run = runPtsm(['nouvelle', 'Équipe mobile : l’œuvre d’adolescents', ...line], { cwd: folder });
  const path = 'fiches/axe-1/05-equipe-mobile-l-oeuvre-d-adolescents.md';
  expect(run).toMatchObject({ status: 0, stdout: `${path}\n` });
  expect(run.stderr).toContain('ptsm valider');
  const text = readFileSync(join(folder, path), 'utf8');
  for (const written of [
    'id: 5\n',
    'title: "Équipe mobile : l’œuvre d’adolescents"\n',
    'axe: 1\n',
    'priority: [2, 3]\n',
    'status: a-venir\n',
    'year: 2026-2027\n',
    '## Contexte\n',
  ])
    expect(text).toContain(written);
});

it('whatever is left to fill in is found, in the header and in the body', () => {
  const folder = writeRepository(FILES);
  const path = runPtsm(['new', 'Équipe mobile'], { cwd: folder }).stdout.trim();
  expect(path).toBe('fiches/05-equipe-mobile.md');
  const text = readFileSync(join(folder, path), 'utf8');
  const left = [...text.matchAll(/À compléter/g)].map(({ index }) => index);
  const { findings } = jsonOf('ptsm.constats', ['valider'], { cwd: folder });
  const said = findings.filter((one) => one.file === path && one.code === 'texte-de-modele');
  expect(left.length).toBe(10);
  expect(said.map(({ range }) => range.start.offset)).toEqual(left);
});

it('a title near another one is said, and the fiche is written', () => {
  const folder = writeRepository(FILES);
  const { status, stderr } = runPtsm(['nouvelle', 'Accueil des aidants'], { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('la fiche 4') as string });
});

describe('nothing is written', () => {
  it.each([
    ['where the number is taken', ['--id', '4'], 'déjà celui de fiches/axe-1/04-accueil.md'],
    ['where the axis is unknown', ['--axe', '9'], '--axe'],
    ['where the year is none', ['--annee', 'demain'], '--annee'],
    ['where the folder is elsewhere', ['--dossier-de-fiche', '../x'], '--dossier-de-fiche'],
    ['where the folder is a link', ['--dossier-de-fiche', 'fiches/lien'], 'est un lien'],
    ['where no editor is known', ['--editer'], '$EDITOR'],
  ])('%s', (_, args, said) => {
    const folder = writeRepository(FILES);
    mkdirSync(join(folder, 'ailleurs'));
    symlinkSync('../ailleurs', join(folder, 'fiches/lien'));
    const { status, stdout, stderr } = runPtsm(['nouvelle', 'Équipe mobile', ...args], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: said === 'est un lien' ? 3 : 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(readdirSync(join(folder, 'fiches')).sort()).toEqual(['axe-1', 'lien']);
    expect(readdirSync(join(folder, 'ailleurs'))).toEqual([]);
  });
});

it('--editer opens the fiche, without a shell', () => {
  const folder = writeRepository(FILES);
  const env = {
    VISUAL: `"${process.execPath}" -e "console.error(process.argv.slice(1))" ;touch $(touch\u00A0x)`,
  };
  const { status, stderr } = startPtsm(['nouvelle', 'Équipe mobile', '--editer'], { cwd: folder, env });
  expect(status).toBe(0);
  expect(stderr).toContain(join(folder, 'fiches/05-equipe-mobile.md'));
  expect(stderr).toContain(';touch');
  expect(existsSync(join(folder, 'x'))).toBe(false);
});
