import { buildBilan, type BilanRequest } from '../../figures/bilan.ts';
import { comparaisonDuBilan } from '../../figures/temps/comparaison-du-bilan.ts';
import { commitNamed, findCommit, storeFor } from '../../io/find-commit.ts';
import type { OpenPlan } from '../open-plan.ts';
import type { PublishedOptions } from '../published.ts';
import { comparaisonOf } from './comparaison-of.ts';
import { readSuivis } from './read-suivis.ts';

/** Options of a bilan that read the history. */
export interface TimeOptions extends PublishedOptions {
  readonly comparer?: string;
  readonly suivi?: boolean;
}

interface Time extends Pick<BilanRequest, 'suivis' | 'comparaison'> {
  /** What must be said of the history itself. */
  readonly avis: readonly string[];
}

/** What the history adds to a bilan, read only where it is asked for. @throws UsageError, exit 3, where there is none */
export async function timeOfBilan(
  request: Pick<BilanRequest, 'annee' | 'titleOf'>,
  opened: OpenPlan,
  options: TimeOptions,
): Promise<Time> {
  const { comparer, suivi, au = null } = options;
  if (comparer === undefined && !suivi) return { avis: [] };
  const store = storeFor(opened.root, opened.store, comparer === undefined ? '--suivi' : `« ${comparer} »`);
  await commitNamed(store, 'HEAD');
  const { suivis, isCut } = await readSuivis(opened);
  const avis = isCut ? [CUT] : [];
  if (comparer === undefined) return { suivis, avis };
  const then = await findCommit(store, comparer);
  const { avant, comparaison } = await comparaisonOf({ ref: comparer, then }, { opened, ref: au }, options);
  const { tables } = buildBilan(avant, request);
  return { suivis, avis, comparaison: comparaisonDuBilan(comparaison, tables) };
}

const CUT =
  'Ce dépôt n’a qu’une partie de son histoire : modifications et reports plus anciens n’y sont pas comptés (git fetch --unshallow la rend entière).';
