import { empreintesOf } from '../../fiche/copil/empreintes.ts';
import type { Portee } from '../../fiche/copil/portee.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';

/** A fiche before and after a change of names, which is no change of what it says. */
export interface Renamed {
  readonly before: Fiche;
  readonly after: Fiche;
}

/**
 * `.ptsm/copil.yaml` with the numbers and fingerprints that fiches have under their new names: what a committee
 * validated stays validated, and what changed since stays changed.
 */
export function movedCopils({ copil, fiches }: Plan, renamed: readonly Renamed[]): string | null {
  if (!copil) return null;
  const ids = fiches.map(({ champs }) => champs.id);
  // A number that two fiches have tells nothing of either.
  const alone = renamed.filter(
    ({ before: { champs } }) => ids.indexOf(champs.id) === ids.lastIndexOf(champs.id),
  );
  const byId = new Map(alone.map((one) => [one.before.champs.id, one]));
  return copil.entries.reduceRight((text, { entry: [start, end], ...portee }) => {
    const moved = text
      .slice(start, end)
      .split('\n')
      .map((line) => movedLine(line, portee, byId))
      .join('\n');
    return text.slice(0, start) + moved + text.slice(end);
  }, copil.text);
}

type ById = ReadonlyMap<string | undefined, Renamed>;

/** `    12 3c0cb3b4 e15fe5f1`: anything else is no line of a fiche. */
function movedLine(line: string, portee: Portee, byId: ById): string {
  const [, margin = '', id = '', hashes = '', end = ''] =
    /^(\s+)(\S+)((?: +[0-9a-f]{8})+)(\s*)$/.exec(line) ?? [];
  const renamed = byId.get(id);
  if (hashes === '' || !renamed) return line;
  const { before, after } = renamed;
  const [former, now] = [empreintesOf(before, portee), empreintesOf(after, portee)];
  const moved = hashes
    .trim()
    .split(/ +/)
    .map((hash, rank) => (hash === former[rank] ? (now[rank] ?? hash) : hash));
  return margin + [after.champs.id ?? id, ...moved].join(' ') + end;
}
