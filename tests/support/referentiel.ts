import { readReferentiel } from '../../src/io/read-referentiel.ts';

const found = readReferentiel('ptsm-1');
if (!found) throw new Error('schemas/ptsm-1.yaml is missing');

export const referentiel = found;
