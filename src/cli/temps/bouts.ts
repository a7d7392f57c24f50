import { UsageError } from '../../fiche/usage-error.ts';
import { findBase, findCommit, storeFor, type DatedCommit } from '../../io/find-commit.ts';
import type { Depot } from '../depot.ts';

/** What a person asked to compare: `A..B`, `A...B`, `A B`, `A`, or a request to merge into a branch. */
interface Asked {
  readonly etats: readonly string[];
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
}

/** @throws UsageError, exit 2 where nothing is asked, or too much, exit 3 where an end is unknown */
export async function boutsOf(depot: Depot, { etats, demande }: Asked): Promise<Bouts> {
  refuseBoth(etats, demande);
  const { from, to, isSinceFork } = demande === undefined ? parsed(etats) : request(demande);
  if (from === '') throw nothingToCompare();
  const store = storeFor(depot.root, depot.store, `« ${from} »`);
  const apres = to === null ? null : { ref: to, then: await findCommit(store, to) };
  const start = isSinceFork
    ? dated(await findBase(store, from, apres?.then.commit.commit))
    : await findCommit(store, from);
  return { avant: { ref: from, then: start }, apres: apres ?? { ref: null, then: null } };
}

interface Ends {
  readonly from: string;
  /** Null for the files as they are. */
  readonly to: string | null;
  /** What others did meanwhile is not compared. */
  readonly isSinceFork: boolean;
}

/** @throws UsageError */
function parsed(etats: readonly string[]): Ends {
  const typed = etats.join('..');
  const [, from = '', dots, to = ''] = /^(.*?)(?:(\.{2,3})(.*))?$/s.exec(typed) ?? [];
  if (to.includes('..'))
    throw new UsageError(`deux états se comparent, « ${etats.join(' ')} » en dit davantage`, {
      hint: 'écrivez ptsm comparer A..B',
    });
  return { from, to: to === '' ? null : to, isSinceFork: dots === '...' };
}

function request(branche: string): Ends {
  return { from: branche, to: null, isSinceFork: true };
}

function dated(commit: DatedCommit['commit']): DatedCommit {
  return { commit, day: commit.date };
}

function refuseBoth(etats: readonly string[], demande: string | undefined): void {
  if (etats.length === 0 || demande === undefined) return;
  throw new UsageError('« --demande » dit déjà ce qui est comparé', {
    hint: `écrivez ptsm comparer ${etats.join(' ')}, ou ptsm comparer --demande ${demande}`,
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
