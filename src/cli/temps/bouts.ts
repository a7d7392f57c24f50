import { UsageError } from '../../fiche/usage-error.ts';
import { findBase, findCommit, storeFor, type DatedCommit } from '../../io/find-commit.ts';
import type { Depot } from '../depot.ts';

/** What a person asked to compare: `A..B`, `A...B`, `A`, or a request to merge into a branch. */
export interface Asked {
  readonly etats: string | undefined;
  readonly demande: string | undefined;
}

/** One end of a comparison: a commit, or the files as they are where it is null. */
export interface Bout {
  readonly ref: string | null;
  readonly then: DatedCommit | null;
}

export interface Bouts {
  readonly avant: Bout;
  readonly apres: Bout;
  /** What to type to compare them again. */
  readonly etats: string;
}

/** @throws UsageError, exit 2 where nothing is asked, exit 3 where an end is unknown */
export async function boutsOf(depot: Depot, { etats, demande }: Asked): Promise<Bouts> {
  refuseBoth(etats, demande);
  const { from, to, isSinceFork } = demande === undefined ? parsed(etats ?? '') : request(demande);
  if (from === '') throw nothingToCompare();
  const store = storeFor(depot.root, depot.store, `« ${from} »`);
  const apres: Bout =
    to === null ? { ref: null, then: null } : { ref: to, then: await findCommit(store, to) };
  const start = isSinceFork
    ? dated(await findBase(store, from, apres.then?.commit.commit))
    : await findCommit(store, from);
  const again = isSinceFork ? start.commit.commit.slice(0, 12) : from;
  return {
    avant: { ref: from, then: start },
    apres,
    etats: to === null ? again : `${again}..${to}`,
  };
}

interface Ends {
  readonly from: string;
  /** Null for the files as they are. */
  readonly to: string | null;
  /** What others did meanwhile is not compared. */
  readonly isSinceFork: boolean;
}

function parsed(etats: string): Ends {
  const [, from = '', dots, to = ''] = /^(.*?)(?:(\.{2,3})(.*))?$/s.exec(etats) ?? [];
  return { from, to: to === '' ? null : to, isSinceFork: dots === '...' };
}

function request(branche: string): Ends {
  return { from: branche, to: null, isSinceFork: true };
}

function dated(commit: DatedCommit['commit']): DatedCommit {
  return { commit, day: commit.date };
}

function refuseBoth(etats: string | undefined, demande: string | undefined): void {
  if (etats === undefined || demande === undefined) return;
  throw new UsageError('« --demande » dit déjà ce qui est comparé', {
    hint: `écrivez ptsm comparer ${etats}, ou ptsm comparer --demande ${demande}`,
  });
}

function nothingToCompare(): UsageError {
  return new UsageError('il manque ce qui est à comparer', {
    hint: [
      'deux états : ptsm comparer copil-2023-12..copil-2024-12',
      'un état et les fichiers tels qu’ils sont : ptsm comparer 2024-06-30',
      'une demande de fusion : ptsm comparer --demande main',
    ].join('\n'),
  });
}
