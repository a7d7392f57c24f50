import type { DatedCommit } from '../../fiche/commit-au.ts';
import { monthOf } from '../../fiche/partial-date.ts';
import type { Fiche } from '../../fiche/plan.ts';
import type { Suivi } from '../result.ts';
import { mouvementDeDate } from './mouvement.ts';

/** A commit that changed a fiche. */
export interface Version extends DatedCommit {
  readonly auteur: string;
  /** The end date that the fiche says there, null where it says none. */
  readonly fin: string | null;
}

export interface FicheVersions extends Pick<Fiche, 'ref' | 'file'> {
  /** Oldest first; none where git has never seen it. */
  readonly versions: readonly Version[];
  /** The end date of now, which may not be in a commit yet. */
  readonly fin: string | null;
  /** The clone begins with the first version: it may be older than its commit. */
  readonly isCut?: boolean;
}

/** What git knows of each fiche, on that day: null where it is not known. */
export function suivisOf(fiches: readonly FicheVersions[], jour: string | null): readonly Suivi[] {
  return fiches.map(({ ref, file, versions, fin, isCut = false }) => {
    const changes = isCut ? versions.slice(1) : versions;
    return {
      ref,
      file,
      creation: isCut ? null : (changes[0]?.date ?? null),
      ...lastOf(changes, jour),
      reports: reportsIn([...versions.map((one) => one.fin), fin]),
    };
  });
}

function lastOf(
  changes: readonly Version[],
  jour: string | null,
): Pick<Suivi, 'modification' | 'commit' | 'auteur' | 'silence'> {
  const last = changes.at(-1);
  if (!last) return { modification: null, commit: null, auteur: null, silence: null };
  const { date, commit, auteur } = last;
  return { modification: date, commit, auteur, silence: jour === null ? null : wholeMonths(date, jour) };
}

/** In the order of the fiches, and of no other: what is kept from a document has no history there either. */
export function suivisIn(suivis: readonly Suivi[], fiches: readonly Fiche[]): readonly Suivi[] {
  if (suivis.length === 0) return [];
  const byFile = new Map(suivis.map((suivi) => [suivi.file, suivi]));
  return fiches.flatMap(({ file }) => byFile.get(file) ?? []);
}

/** An end date that appears, vanishes or becomes more precise is not postponed. */
function reportsIn(ends: readonly (string | null)[]): number {
  return ends.filter((fin, index) => mouvementDeDate(ends[index - 1], fin).nature === 'report').length;
}

/** From 31 January to 28 February there is no whole month; clocks that go back make none. */
function wholeMonths(from: string, to: string): number {
  const isBegun = to.slice(8) < from.slice(8);
  return Math.max(0, monthOf(to) - monthOf(from) - (isBegun ? 1 : 0));
}
