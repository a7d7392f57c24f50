import { canonique } from '../../fiche/copil/canonique.ts';
import { parseCopils } from '../../fiche/copil/parse-copils.ts';
import { fieldValue } from '../../fiche/field-value.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { shortHash } from '../../fiche/words/short-hash.ts';

/** A fiche before and after a change of names, which is no change of what it says. */
export interface Renamed {
  readonly before: Fiche;
  readonly after: Fiche;
}

/**
 * `.ptsm/copil.yaml` with the numbers and fingerprints that fiches have under their new names: what a committee
 * validated stays validated, and what changed since stays changed.
 */
export function movedCopils({ copil }: Plan, renamed: readonly Renamed[]): string | null {
  if (!copil) return null;
  const byId = new Map(renamed.map((one) => [one.before.champs.id, one]));
  return parseCopils(copil.text).entries.reduceRight((text, { entry: [start, end], champs }) => {
    const moved = text
      .slice(start, end)
      .split('\n')
      .map((line) => movedLine(line, champs, byId))
      .join('\n');
    return text.slice(0, start) + moved + text.slice(end);
  }, copil.text);
}

type ById = ReadonlyMap<string | undefined, Renamed>;

/** `    12 3c0cb3b4 e15fe5f1`: anything else is no line of a fiche. */
function movedLine(line: string, champs: readonly string[], byId: ById): string {
  const [, margin = '', id = '', hashes = ''] = /^(\s+)(\S+)((?: [0-9a-f]{8})+)\s*$/.exec(line) ?? [];
  const renamed = byId.get(id);
  if (hashes === '' || !renamed) return line;
  const moved = hashes
    .trim()
    .split(' ')
    .map((hash, rank) => movedHash(hash, champs[rank], renamed));
  return [margin + (renamed.after.champs.id ?? id), ...moved].join(' ');
}

function movedHash(hash: string, champ: string | undefined, { before, after }: Renamed): string {
  if (champ === undefined || hash !== hashOf(before, champ)) return hash;
  return hashOf(after, champ);
}

function hashOf(fiche: Fiche, champ: string): string {
  return shortHash(canonique(fieldValue(fiche, champ)));
}
