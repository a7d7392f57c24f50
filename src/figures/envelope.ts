import type { Finding } from '../fiche/finding.ts';
import { isInterne } from '../fiche/diffusion.ts';
import type { FileState, Plan } from '../fiche/plan.ts';
import { fusionnees } from './fusions.ts';
import type { Files, Kind, Provenance } from './result.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** One reading of a repository, from which every result is derived. */
export interface Reading {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** A function, because it costs two git processes and only reports print it. */
  readonly provenance: () => Provenance;
  /** What must be said of how it was read, beside what it holds: sentences. */
  readonly avis?: readonly string[];
}

/** What every JSON result begins with. */
export function envelope<K extends Kind>(kind: K, { plan, provenance }: Reading) {
  const { nom = null, code = null, region = null } = plan.configuration.territoire;
  return {
    schemaVersion: SCHEMA_VERSION,
    kind,
    territoire: { nom, code, region },
    files: filesOf(plan),
    provenance: provenance(),
  } as const;
}

/** Every file of the fiches folder, by what became of it. */
export function filesOf(plan: Plan): Files {
  const having = (wanted: FileState) =>
    plan.files.filter(({ state }) => state === wanted).map(({ path }) => path);
  const lues = having('lue').length;
  return {
    total: plan.files.length,
    lues,
    ignorees: having('ignoree'),
    nonLues: having('non-lue'),
    fusionnees: fusionnees(plan),
    // Every file read is a fiche, but for those that `publicPlan` took out.
    internes: { montrees: plan.fiches.filter(isInterne).length, tues: lues - plan.fiches.length },
  };
}
