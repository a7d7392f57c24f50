import { UsageError } from '../../fiche/usage-error.ts';
import { isCopilTag } from '../../figures/temps/etiquettes.ts';
import { commitNamed, findCommit, storeFor, type DatedCommit } from '../../io/find-commit.ts';
import { readPast } from '../../io/past.ts';
import type { Store } from '../../io/store.ts';
import type { Depot } from '../depot.ts';
import type { Bouts } from '../temps/bouts.ts';

interface Asked {
  readonly depuis?: string;
  readonly au?: string;
}

interface Depart extends Pick<Bouts, 'avant' | 'apres'> {
  readonly choix: 'demande' | 'derniere-etiquette';
}

/** What an agenda goes from, and to. @throws UsageError, exit 2 where no COPIL is found to start from, exit 3 where one cannot be */
export async function departOf(depot: Depot, { depuis, au }: Asked): Promise<Depart> {
  const store = storeFor(depot.root, depot.store, `« ${depuis ?? 'copil-AAAA-MM'} »`);
  const then = au === undefined ? null : await findCommit(store, au);
  const tip = then?.commit ?? (await commitNamed(store, 'HEAD'));
  const ref = depuis ?? (await lastCopil(depot, store, tip.commit));
  const start = await findCommit(store, ref);
  if (then) refuseBackwards({ ref, ...start }, { ref: au ?? '', ...then });
  return {
    avant: { ref, then: start },
    apres: { ref: au ?? null, then },
    choix: depuis === undefined ? 'derniere-etiquette' : 'demande',
  };
}

/** The tag of the last COPIL among the commits that led to one: its own is the COPIL that is being prepared. */
async function lastCopil({ root }: Depot, store: Store, tip: string): Promise<string> {
  const past = await readPast(root, store, tip);
  const earlier = past.commits.filter(({ commit }) => commit !== tip);
  const last = earlier
    .flatMap(({ etiquettes }) => etiquettes.filter(isCopilTag))
    .sort()
    .at(-1);
  if (last !== undefined) return last;
  throw past.isCut ? tooShallow() : noCopil();
}

function noCopil(): UsageError {
  return new UsageError('aucune étiquette copil-AAAA-MM avant cet état des fiches', {
    hint: [
      'dites depuis quand : ptsm copil preparer --depuis 2024-12-10',
      'ou posez une étiquette sur le commit du dernier COPIL : git tag copil-2024-12 COMMIT',
    ].join('\n'),
  });
}

function tooShallow(): UsageError {
  return new UsageError('le dépôt est superficiel : aucune étiquette de COPIL n’y est dans l’histoire', {
    exitCode: 3,
    hint: 'récupérez-le en entier : git fetch --unshallow --tags',
  });
}

interface Named extends DatedCommit {
  readonly ref: string;
}

/** What was not written yet is not new. @throws UsageError */
function refuseBackwards(start: Named, end: Named): void {
  if (start.commit.date <= end.commit.date) return;
  throw new UsageError(`« ${start.ref} » est postérieur à « ${end.ref} »`, {
    hint: 'un ordre du jour va du plus ancien (--depuis) au plus récent (--au)',
  });
}
