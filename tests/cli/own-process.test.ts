import { expect, it } from 'vitest';
import { COMMANDS, SOUND_ID } from '../support/every-command.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { runPtsm, startPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

/** What most tests rely on: they start no process for each command line. */
it.each(COMMANDS)('ptsm %s says in a process of its own what it says after all others in one', (line) => {
  const folder = writeRepository({
    'ptsm.yaml': 'territoire: { nom: Essai }\nperiode: 2020-2025\n',
    'fiches/1.md': soundFiche({ id: SOUND_ID, status: 'en-cours', year: 2024, pilotes: ['CH'] }),
    'fiches/2.md': soundFiche({ id: 2, status: 'en cour' }),
  });
  const args = [...line.split(' '), '-C', folder];
  expect(runPtsm(args)).toEqual(startPtsm(args));
});

it.each<[what: string, env: Readonly<Record<string, string>>]>([
  ['colours', { FORCE_COLOR: '1' }],
  ['a zone and a language', { TZ: 'America/Martinique', LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }],
])('an environment with %s is left with its command line', (_, env) => {
  const args = ['axes', '-C', 'examples/hauts-de-seine'];
  expect(runPtsm(args, { env })).toEqual(startPtsm(args, { env }));
  expect(runPtsm(args)).toEqual(startPtsm(args));
});
