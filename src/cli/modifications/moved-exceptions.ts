import type { Finding } from '../../fiche/finding.ts';
import { splice } from '../../edits/splice.ts';
import { scalar } from '../../fiche/yaml/scalar.ts';
import type { OpenPlan } from '../open-plan.ts';

/** How a fiche was called in fingerprints, and how it is. */
export type Renamer = (subject: string) => string;

/**
 * `.ptsm/exceptions.yaml` naming the same findings as before: a fingerprint holds the number of the fiche and what
 * was found there, and both may have another name.
 */
export function movedExceptions(opened: OpenPlan, after: readonly Finding[], nameOf: Renamer): string | null {
  const { exceptionsFile: file } = opened.plan;
  if (!file) return null;
  const moved = movedFingerprints(opened.acceptes, after, nameOf);
  return file.entries
    .toSorted((a, b) => b.range[0] - a.range[0])
    .reduce((text, { constat, range }) => {
      const now = moved.get(constat);
      return now === undefined ? text : splice(text, { range, text: scalar(now) });
    }, file.text);
}

/** The findings of one rule on one field of one fiche, in their order: the same ones, before and after. */
function movedFingerprints(
  accepted: readonly Finding[],
  after: readonly Finding[],
  nameOf: Renamer,
): ReadonlyMap<string, string> {
  const there = new Set(after.map(({ fingerprint }) => fingerprint));
  const gone = accepted.filter(({ fingerprint }) => !there.has(fingerprint));
  return new Map(
    gone.flatMap(({ fingerprint }) => {
      const [place, rank] = [placeOf(fingerprint, nameOf), rankOf(fingerprint)];
      const same = after.filter(
        (one) => placeOf(one.fingerprint, (name) => name) === place && rankOf(one.fingerprint) === rank,
      );
      const [found] = same;
      return found && same.length === 1 ? [[fingerprint, found.fingerprint] as const] : [];
    }),
  );
}

/** `12/status-inconnu/status/3c0cb3b4/1`: all but what was found. The subject may be a path, with slashes of its own. */
function placeOf(fingerprint: string, nameOf: Renamer): string {
  const parts = fingerprint.split('/');
  const subject = parts.slice(0, -4).join('/');
  return [nameOf(subject), ...parts.slice(-4, -2)].join('/');
}

function rankOf(fingerprint: string): string {
  return fingerprint.split('/').at(-1) ?? '';
}
