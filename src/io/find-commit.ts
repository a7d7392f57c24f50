import { commitAu } from '../fiche/commit-au.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { frenchDate } from '../fiche/words/french-date.ts';
import { isoDay, isRealDate } from '../fiche/words/iso-date.ts';
import type { Root } from './find-root.ts';
import { branchOf, forkOf, type HistoryCommit } from './history.ts';
import { impossible, isShallow, noCommit, tooShallow, unknownRef } from './no-commit.ts';
import type { Commit } from './parse-commit.ts';
import type { Store } from './store.ts';

/** A commit, and the day that its plan is judged on: the day asked for, or its own. */
export interface DatedCommit {
  readonly commit: Commit;
  readonly day: string;
}

/**
 * The commit that the work at `head` started from: where it left `ref`, so that what others did on `ref` since is not
 * put down to it. @throws UsageError, exit 3, with the remedy: an unknown commit is never an empty answer
 */
export async function findBase(store: Store, ref: string, head = 'HEAD'): Promise<Commit> {
  const tip = await commitNamed(store, ref);
  const own = await store.commit(head);
  const base = own && forkOf(store.history, [tip.commit, own.commit]);
  if (base === null && isShallow(store.repository)) throw tooShallow(ref);
  // Histories that never met are compared end to end.
  return base === null ? tip : commitNamed(store, base);
}

/**
 * A commit by its name, or the one that the current branch was at, at the end of a day (`AAAA-MM-JJ`, each commit's own
 * day). @throws UsageError, exit 3
 */
export async function findCommit(store: Store, named: string): Promise<DatedCommit> {
  refuseFrenchDay(named);
  if (isoDay.test(named) && isRealDate(named))
    return { commit: await commitAtEndOf(store, named), day: named };
  const commit = await commitNamed(store, named);
  return { commit, day: commit.date };
}

/** Where the plan's history can be asked for. @throws UsageError, exit 3, outside a repository or without git */
export function storeFor({ folder }: Root, store: Store | null, asked: string): Store {
  if (store) return store;
  throw impossible(
    `« ${folder} » n’est pas dans un dépôt git : ${asked} demande un historique`,
    'placez-vous dans le dossier que git clone a créé, ou commencez un historique : git init, git add . puis git commit',
  );
}

/** @throws UsageError, exit 3, with the remedy */
export async function commitNamed(store: Store, ref: string): Promise<Commit> {
  const found = await store.commit(ref);
  if (found) return found;
  throw noCommit(store.repository, ref) ?? unknownRef(ref, store.repository);
}

async function commitAtEndOf(store: Store, day: string): Promise<Commit> {
  const head = await store.commit('HEAD');
  const branch = head ? branchOf(store.history(head.commit)) : [];
  const last = commitAu(branch, day);
  if (last) return commitNamed(store, last.commit);
  throw noCommit(store.repository, day) ?? tooEarly(day, branch.at(-1));
}

/** @throws UsageError, exit 2 */
function refuseFrenchDay(named: string): void {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(named) ?? [];
  if (day === undefined || month === undefined || year === undefined) return;
  throw new UsageError(`« ${named} » n’est pas une date que la commande lit, attendu AAAA-MM-JJ`, {
    hint: `écrivez ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  });
}

function tooEarly(day: string, first: HistoryCommit | undefined): UsageError {
  return impossible(
    `aucun commit jusqu’au ${frenchDate(day)}`,
    first ? `le premier de cette branche est du ${frenchDate(first.date)}` : null,
  );
}
