import type { Plan } from '../fiche/plan.ts';
import type { Kind, Provenance } from './result.ts';

/** Adding a key to a result is allowed; renaming or removing one makes a new version. */
export const SCHEMA_VERSION = 1;

/** What every JSON result begins with. */
export function envelope<K extends Kind>(kind: K, plan: Plan, provenance: Provenance) {
  const { nom = null, code = null, region = null } = plan.configuration.territoire;
  const having = (wanted: string) => plan.files.filter(({ state }) => state === wanted).map(({ path }) => path);
  return {
    schemaVersion: SCHEMA_VERSION,
    kind,
    territoire: { nom, code, region },
    files: { total: plan.files.length, lues: having('lue').length, ignorees: having('ignoree'), nonLues: having('non-lue') },
    provenance,
  } as const;
}
