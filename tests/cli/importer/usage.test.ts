import { expect, it } from 'vitest';
import { runPtsm } from '../../support/run-ptsm.ts';

it.each([
  ['--remplir', 'le fichier se met avant --remplir'],
  ['--enregistrer-reglages', 'le fichier à importer se met avant --enregistrer-reglages'],
])('a file typed after %s is not taken for its value', (option, said) => {
  const { status, stdout, stderr } = runPtsm(['importer', option, 'actions.xlsx']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.replaceAll('\u00A0', ' ')).toContain(said);
});
