import * as z from 'zod';
import { parseYaml } from '../../../fiche/yaml/parse-yaml.ts';
import { readShipped } from '../../../io/read-shipped.ts';

export interface Departement {
  readonly nom: string;
  readonly region: string;
}

const regions = z.record(z.string(), z.record(z.string(), z.string()));

/** Every department by its code. */
export function readDepartements(): ReadonlyMap<string, Departement> {
  const { data } = parseYaml(readShipped('templates/init/departements.yaml'), 0);
  return new Map(
    Object.entries(regions.parse(data)).flatMap(([region, departements]) =>
      Object.entries(departements).map(([code, nom]) => [code, { nom, region }] as const),
    ),
  );
}
