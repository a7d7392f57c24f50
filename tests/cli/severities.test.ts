import { expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const FILES = {
  'ptsm.yaml': 'regles: { fiche-sans-pilote: info }\n',
  'fiches/1.md': soundFiche({ id: 1, status: 'en-cours', year: 2026 }),
  'fiches/2.md': soundFiche({ id: 2, axe: 9 }),
};

it.each([
  [[], 1, { erreur: 1, avertissement: 0, info: 1 }],
  [['--erreur', 'fiche-sans-pilote'], 1, { erreur: 2, avertissement: 0, info: 0 }],
  [['--avertir', 'fiche-sans-pilote,axe-inconnu'], 0, { erreur: 0, avertissement: 2, info: 0 }],
  [['--avertir', 'axe-inconnu', '--strict'], 1, { erreur: 0, avertissement: 1, info: 1 }],
  [
    ['--ignorer', 'axe-inconnu', '--ignorer', 'fiche-sans-pilote'],
    0,
    { erreur: 0, avertissement: 0, info: 0 },
  ],
])('valider %j sets severities for one run', (args, status, counts) => {
  const folder = writeRepository(FILES);
  expect(jsonOf('ptsm.constats', ['valider', ...args], { cwd: folder }).counts).toEqual(counts);
  expect(runPtsm(['valider', ...args], { cwd: folder }).status).toBe(status);
});

it('an unknown rule is refused, with the one that was meant', () => {
  const { status, stderr } = runPtsm(['valider', '--ignorer', 'axe-inconu'], { cwd: writeRepository(FILES) });
  expect(status).toBe(2);
  expect(stderr.replaceAll('\u00A0', ' ')).toContain('vouliez-vous « axe-inconnu » ?');
});
