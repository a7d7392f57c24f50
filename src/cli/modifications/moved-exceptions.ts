import { groupBy } from '../../fiche/group-by.ts';
import type { Finding } from '../../fiche/finding.ts';
import { splice } from '../../edits/splice.ts';
import type { Renamed } from '../../edits/renommer/moved-copils.ts';
import { scalar } from '../../fiche/yaml/scalar.ts';
import type { OpenPlan } from '../open-plan.ts';

interface Findings {
  /** Before and after, those that are accepted among them. */
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  readonly renamed: readonly Renamed[];
}

/**
 * `.ptsm/exceptions.yaml` naming the same findings as before: a fingerprint holds the number of the fiche and what
 * was found there, and both may have another name.
 */
export function movedExceptions({ plan }: OpenPlan, findings: Findings): string | null {
  const { exceptionsFile: file } = plan;
  if (!file) return null;
  const moved = movedFingerprints(findings);
  return file.entries
    .toSorted((a, b) => b.range[0] - a.range[0])
    .reduce((text, { constat, range }) => {
      const now = moved.get(constat);
      return now === undefined ? text : splice(text, { range, text: scalar(now) });
    }, file.text);
}

/** What one rule found in one field of one fiche, in its order: the same findings, where there are as many. */
function movedFingerprints({ before, after, renamed }: Findings): ReadonlyMap<string, string> {
  const names = new Map(renamed.map((one) => [one.before.ref, one.after.ref]));
  const now = groupBy(after, ({ fingerprint }) => placeOf(fingerprint));
  return new Map(
    [...groupBy(before, ({ fingerprint }) => placeOf(fingerprint, names))].flatMap(([place, group]) => {
      const same = now.get(place) ?? [];
      if (same.length !== group.length) return [];
      return group.flatMap(({ fingerprint }, rank) => {
        const found = same[rank]?.fingerprint;
        return found === undefined || found === fingerprint ? [] : [[fingerprint, found] as const];
      });
    }),
  );
}

/** `12/status-inconnu/status/3c0cb3b4/1`: all but what was found. The subject may be a path, with slashes of its own. */
function placeOf(fingerprint: string, names: ReadonlyMap<string, string> = new Map()): string {
  const parts = fingerprint.split('/');
  const subject = parts.slice(0, -4).join('/');
  return [names.get(subject) ?? subject, ...parts.slice(-4, -2)].join('/');
}
