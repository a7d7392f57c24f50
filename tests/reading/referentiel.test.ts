import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { referentielSchema } from '../../src/fiche/vocabulary/referentiel.ts';
import { readReferentiel } from '../../src/io/read-referentiel.ts';

it('reads the référentiel that people edit, valid by its schema', () => {
  const edited: unknown = parse(readFileSync('schemas/ptsm-1.yaml', 'utf8'));
  expect(readReferentiel('ptsm-1')).toEqual(referentielSchema.parse(edited));
});

it('knows no référentiel of another name', () => {
  expect(readReferentiel('ptsm-9')).toBeNull();
});
