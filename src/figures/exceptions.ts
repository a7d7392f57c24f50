import type { PlacedException } from '../fiche/exceptions/parse-exceptions.ts';
import { envelope, type Reading } from './envelope.ts';
import type { Result } from './result.ts';

type Etat = Result<'ptsm.exceptions'>['exceptions'][number]['etat'];

/** The findings that say an exception serves no more. */
const STALE: ReadonlyMap<string, Etat> = new Map([
  ['exception-expiree', 'expiree'],
  ['exception-inutile', 'inutile'],
]);

interface EtatOf {
  readonly exception: PlacedException;
  readonly etat: Etat;
}

/** Every well-written exception with what the rules say of it. */
export function etatsOf({ plan: { exceptionsFile: file }, findings }: Reading): readonly EtatOf[] {
  if (!file) return [];
  const said = new Map(
    findings
      .filter((found) => found.file === file.path)
      .map(({ range: [start], code }) => [start, STALE.get(code)]),
  );
  return file.entries.map((exception) => ({
    exception,
    etat: said.get(exception.range[0]) ?? 'en-vigueur',
  }));
}

export function buildExceptions(reading: Reading): Result<'ptsm.exceptions'> {
  return {
    ...envelope('ptsm.exceptions', reading),
    exceptions: etatsOf(reading).map(({ exception, etat }) => ({
      constat: exception.constat,
      motif: exception.motif,
      responsable: exception.responsable,
      jusquAu: exception['jusqu-au'],
      etat,
    })),
    malEcrites: reading.plan.exceptionsFile?.defects.length ?? 0,
  };
}
