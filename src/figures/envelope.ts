import type { Finding } from '../fiche/finding.ts';
import type { FileState, Plan } from '../fiche/plan.ts';
import { fusionnees } from './fusions.ts';
import type { Kind, Provenance } from './result.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** One reading of a repository, from which every result is derived. */
export interface Reading {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** A function, because it costs two git processes and only reports print it. */
  readonly provenance: () => Provenance;
}

/** What every JSON result begins with. */
export function envelope<K extends Kind>(kind: K, { plan, provenance }: Reading) {
  const { nom = null, code = null, region = null } = plan.configuration.territoire;
  const having = (wanted: FileState) =>
    plan.files.filter(({ state }) => state === wanted).map(({ path }) => path);
  return {
    schemaVersion: SCHEMA_VERSION,
    kind,
    territoire: { nom, code, region },
    files: {
      total: plan.files.length,
      lues: having('lue').length,
      ignorees: having('ignoree'),
      nonLues: having('non-lue'),
      fusionnees: fusionnees(plan),
    },
    provenance: provenance(),
  } as const;
}
