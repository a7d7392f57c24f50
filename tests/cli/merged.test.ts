import { expect, it } from 'vitest';
import { wordsOf } from '../readme/transcripts.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const FILES = {
  'fiches/1.md': soundFiche({ id: 1 }),
  'fiches/2.md': soundFiche({ id: 2 }),
  'fiches/3.md': soundFiche({ id: 3, title: 'Lieu de répit', 'fusionnee-dans': 1 }),
};
const NOTE = '1 fiche fusionnée dans une autre, absente des totaux : 3 (dans 1).';

it.each(['bilan', 'axes', 'couverture', 'decompte --par status', 'lister', 'lister --ou "axe = 1"'])(
  'ptsm %s says which fiche is merged into which',
  (line) => {
    expect(said(line)).toContain(NOTE);
  },
);

it('ptsm lister counts and lists the others, whatever is selected', () => {
  expect(said('lister')).toContain('2 fiches sur 2.');
  expect(said('lister')).not.toContain('Lieu de répit');
  expect(said('lister --ou "fusionnee-dans = 1"')).toContain('0 fiche sur 2.');
});

it('ptsm voir shows it, and names it in the one that took it in', () => {
  expect(said('voir 3')).toMatch(/Fusionnée dans +1/);
  expect(said('voir 1')).toContain('3 : Lieu de répit');
});

it('ptsm bilan --expliquer fusionnees names it', () => {
  expect(said('bilan --expliquer fusionnees')).toMatch(/^3 +Lieu de répit$/m);
});

it('nothing is said where no fiche is merged', () => {
  const folder = writeRepository({ 'fiches/1.md': FILES['fiches/1.md'] });
  expect(runPtsm(['axes'], { cwd: folder }).stdout).not.toContain('fusionnée');
});

function said(line: string): string {
  const args = [...wordsOf(line), '-f', 'terminal'];
  const { status, stdout } = runPtsm(args, { cwd: writeRepository(FILES) });
  expect(status).toBe(0);
  return stdout.replaceAll('\u00A0', ' ');
}
