import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referentielSchema, type Referentiel } from '../fiche/referentiel.ts';
import { parseYaml } from '../fiche/yaml/parse-yaml.ts';
import { packageFolder } from './package-folder.ts';

/** A built-in référentiel by its version, null where there is none of that name. */
export function readReferentiel(version: string): Referentiel | null {
  const source = sourceOf(version);
  return source === null ? null : referentielSchema.parse(parseYaml(source, 0).data);
}

function sourceOf(version: string): string | null {
  try {
    return readFileSync(join(packageFolder(), 'schemas', `${version}.yaml`), 'utf8');
  } catch {
    return null;
  }
}
