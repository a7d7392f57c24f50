import { readFileSync } from 'node:fs';
import type { Contenu } from '../../src/fiche/cellule/contenu.ts';
import { readCell } from '../../src/fiche/cellule/read-cell.ts';
import { parseConfiguration } from '../../src/fiche/vocabulary/parse-configuration.ts';

const yaml = new URL('../../examples/demonstration/ptsm.yaml', import.meta.url);
const champs = parseConfiguration('ptsm.yaml', readFileSync(yaml, 'utf8')).configuration?.champs ?? [];

/** What a cell of the demonstration's complete table says; what was expected where it says nothing sound. */
export function readBack(key: string, cell: Contenu): unknown {
  const read = readCell(key, cell, champs);
  return 'valeur' in read ? read.valeur : read;
}
