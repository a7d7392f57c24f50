import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ficheText, soundFiche } from '../support/fiche-text.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const FILES = {
  'ptsm.yaml': 'territoire: { nom: Essai }\n',
  'fiches/1.md': soundFiche({ id: 1 }),
  'fiches/2.md': soundFiche({ id: 2, axe: 9, priority: 7 }),
  'fiches/3.md': ficheText({
    id: 3,
    title: 'Sans pilote',
    axe: 1,
    priority: 1,
    status: 'en-cours',
    year: 2025,
  }),
};

describe('the last line of valider', () => {
  it.each([
    [['fiches/1.md'], 0, '✓ 1 fiche valide (1 fichier sur 3 : 1 fiche lue)'],
    [['fiches/2.md'], 1, '✗ 2 erreurs dans 1 fiche sur 1 (1 fichier sur 3 : 1 fiche lue)'],
    [['fiches/3.md'], 0, '✓ 1 fiche valide, 1 avertissement (1 fichier sur 3 : 1 fiche lue)'],
    [['fiches/3.md', '--strict'], 1, '✗ 1 avertissement dans 1 fiche sur 1 (1 fichier sur 3 : 1 fiche lue)'],
  ])('is about the fiches that were asked for: %j', (args, status, line) => {
    const run = runPtsm(['valider', ...args, '--ignorer', 'annee-sans-bilan'], {
      cwd: writeRepository(FILES),
    });
    const last = run.stdout.trimEnd().split('\n').at(-1) ?? '';
    expect({ status: run.status, line: last.replaceAll('\u00A0', ' ') }).toEqual({ status, line });
  });
});

it('valider -f csv gives one row per finding, for a spreadsheet', () => {
  const { stdout } = runPtsm(['valider', 'fiches/2.md', '-f', 'csv'], { cwd: writeRepository(FILES) });
  const rows = stdout.replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(rows.map((row) => row.split(';').slice(0, 7).join(';'))).toEqual([
    'Gravité;Fichier;Ligne;Colonne;Fiche;Champ;Règle',
    'erreur;fiches/2.md;4;6;2;axe;axe-inconnu',
    'erreur;fiches/2.md;5;11;2;priority;priorite-inconnue',
  ]);
});

describe('a report does not replace what it is made from', () => {
  it.each([
    ['valider', '-o', 'fiches/1.md'],
    ['bilan', '-o', 'fiches/bilan.md'],
    ['bilan', '--rapport', 'json=ptsm.yaml'],
    ['valider', '--rapport', 'json=.git/config'],
    ['valider', '--rapport', 'json=.ptsm/exceptions.yaml'],
    ['corriger', '-o', 'fiches/2.md'],
  ])('%s %s %s is refused', (...args) => {
    const folder = writeRepository({ ...FILES, '.git/config': 'x', '.ptsm/note': '' });
    const { status, stderr } = runPtsm(args, { cwd: folder });
    expect({ status, said: stderr.includes('rien n’y est écrit') }).toEqual({ status: 2, said: true });
    for (const [path, content] of Object.entries({ ...FILES, '.git/config': 'x' }))
      expect(readFileSync(join(folder, path), 'utf8')).toBe(content);
  });
});
