import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Referentiel } from '../fiche/vocabulary/referentiel.ts';
import { packageFolder } from './package-folder.ts';

/**
 * A built-in référentiel by its version, null where there is none of that name. People edit
 * `schemas/VERSION.yaml`; the JSON beside it is generated, and checked against the schema by the tests.
 */
export function readReferentiel(version: string): Referentiel | null {
  try {
    return JSON.parse(
      readFileSync(join(packageFolder(), 'schemas', `${version}.json`), 'utf8'),
    ) as Referentiel;
  } catch {
    return null;
  }
}
