import { flaw, inFile, type Defect } from '../fiche/defect.ts';
import type { ExceptionsFile, PlacedException } from '../fiche/exceptions/parse-exceptions.ts';
import type { Finding } from '../fiche/finding.ts';
import type { Plan } from '../fiche/plan.ts';
import type { Surroundings } from '../fiche/surroundings.ts';
import { frenchDate } from '../fiche/words/french-date.ts';
import { byPlace, checkPlan, wordDefects } from './check-plan.ts';

/** What a plan is reproached with, and what its territory accepts for now. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly acceptes: readonly Finding[];
}

/** Findings without those that `.ptsm/exceptions.yaml` accepts, and with what is wrong with the exceptions themselves. */
export function judge(plan: Plan, surroundings: Surroundings, others: readonly Defect[] = []): Judgement {
  const found = checkPlan(plan, surroundings, others);
  const { exceptionsFile: file } = plan;
  if (!file) return { findings: found, acceptes: [] };
  const standing = file.entries.filter((one) => !isExpired(one, surroundings.today()));
  const accepted = new Set(standing.map(({ constat }) => constat));
  const isAccepted = ({ fingerprint }: Finding) => accepted.has(fingerprint);
  const stale = wordDefects(staleDefects(file, { found, standing, plan }), plan);
  return {
    findings: [...found.filter((one) => !isAccepted(one)), ...stale].sort(byPlace),
    acceptes: found.filter(isAccepted),
  };
}

/** Where no day is known, none has passed. */
function isExpired(exception: PlacedException, today: string | null): boolean {
  return today !== null && exception['jusqu-au'] < today;
}

interface Stale {
  readonly found: readonly Finding[];
  readonly standing: readonly PlacedException[];
  readonly plan: Plan;
}

function staleDefects(
  { path, entries }: ExceptionsFile,
  { found, standing, plan }: Stale,
): readonly Defect[] {
  const known = new Set(found.map(({ fingerprint }) => fingerprint));
  const seen = new Set<string>();
  return entries.flatMap((one) => {
    const { constat, range } = one;
    const isRepeated = seen.has(constat) || !seen.add(constat);
    if (!standing.includes(one)) {
      const detail = frenchDate(one['jusqu-au']);
      return inFile(path, flaw('exception-expiree', range, { detail }));
    }
    const isUseful = known.has(constat) || isSilenced(constat, plan);
    return isUseful && !isRepeated ? [] : inFile(path, flaw('exception-inutile', range));
  });
}

/** A rule that is silenced finds nothing: its exceptions may be needed again tomorrow. */
function isSilenced(constat: string, { configuration: { regles } }: Plan): boolean {
  return regles[constat.split('/').at(-4) ?? '']?.gravite === 'ignorer';
}
