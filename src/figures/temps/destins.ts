import { fusionsOf } from '../../fiche/fusions.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { sensOf } from '../../fiche/vocabulary/status.ts';
import { nameOf } from '../actions.ts';
import { byRef } from '../fiches.ts';
import { naturalOrder } from '../natural-order.ts';
import type { Comparaison } from '../result.ts';
import { apparier, type Appariement } from './appariement/appariement.ts';
import type { Paire } from './appariement/paire.ts';

export type Listes = Pick<Comparaison, 'nouvelles' | 'disparues' | 'fusionnees' | 'scindees' | 'renommees'>;

export interface Destins extends Listes {
  /** Fiches of both ends, in the order of their numbers now. */
  readonly paires: readonly Paire[];
  /** Whether one of these lists tells what became of it. */
  readonly isNamed: (paire: Paire) => boolean;
}

/** Statuses of a fiche that may have given way to others. */
const FINIES: readonly string[] = ['abandonnee', 'realisee'];

/** What became of each fiche that both ends can read, or one end alone has. Each is in one list at most: merged goes before split, and split before renamed. */
export function destinsOf(avant: Plan, apres: Plan): Destins {
  const fusions = fusionsOf(apres);
  const isFinie = (fiche: Fiche) =>
    FINIES.includes(sensOf(fiche, apres.vocabulary) ?? '') && !fusions.has(fiche);
  const found = apparier({ avant: avant.fiches, apres: apres.fiches }, isFinie);
  const paires = found.paires.toSorted((a, b) => naturalOrder(a.apres.ref, b.apres.ref));
  const merged = newlyMerged(found, [avant, apres]);
  const split = new Set(found.scissions.map(({ source }) => source));
  const isMovedOnly = (paire: Paire) => isMoved(paire) && !merged.has(paire.apres) && !split.has(paire.avant);
  const [isUnreadBefore, isUnreadAfter] = [unreadIn(avant), unreadIn(apres)];
  const was = (fiche: Fiche) => nameOf(fiche, avant);
  const is = (fiche: Fiche) => nameOf(fiche, apres);
  return {
    paires,
    isNamed: (paire) => merged.has(paire.apres) || split.has(paire.avant) || isMoved(paire),
    nouvelles: byRef(found.nouvelles.filter((fiche) => !merged.has(fiche) && !isUnreadBefore(fiche))).map(is),
    disparues: byRef(found.disparues.filter((fiche) => !isUnreadAfter(fiche))).map(was),
    fusionnees: [...merged]
      .toSorted(([a], [b]) => naturalOrder(a.ref, b.ref))
      .map(([fiche, host]) => ({ fiche: is(fiche), dans: is(host) })),
    scindees: found.scissions
      .toSorted((a, b) => naturalOrder(a.source.ref, b.source.ref))
      .map(({ source, en }) => ({ fiche: was(source), en: byRef(en).map(is) })),
    renommees: paires.filter(isMovedOnly).map(({ preuve, probable, ...paire }) => ({
      avant: was(paire.avant),
      apres: is(paire.apres),
      preuve,
      probable,
    })),
  };
}

/** Fiches that stand at the other end too, where a reservation names them: neither new nor gone. */
function unreadIn({ files }: Plan): (fiche: Fiche) => boolean {
  const unread = new Set(files.filter(({ state }) => state === 'non-lue').map(({ path }) => path));
  return ({ file }) => unread.has(file);
}

/** A number that is missing or taken twice is a field that changed, not another name. */
function isMoved({ avant, apres }: Paire): boolean {
  const [old, recent] = [avant.champs.id, apres.champs.id];
  return avant.file !== apres.file || (old !== undefined && recent !== undefined && old !== recent);
}

/** Fiches merged now that were not before, new ones included, each with the one that took it in. */
function newlyMerged(
  { paires }: Appariement,
  [avant, apres]: readonly [Plan, Plan],
): ReadonlyMap<Fiche, Fiche> {
  const before = fusionsOf(avant);
  const already = new Set(paires.filter((paire) => before.has(paire.avant)).map((paire) => paire.apres));
  return new Map([...fusionsOf(apres)].filter(([fiche]) => !already.has(fiche)));
}
