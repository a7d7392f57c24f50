import type { Result, Trou } from '../result.ts';
import type { Mesure } from './mesure.ts';

type Evolution = Result<'ptsm.evolution'>;
type SansAction = Evolution['sansAction'][number];

/** What no engaged fiche serves at the last step, with the earliest step since which that has been so at every step. */
export function sansActionOf(etapes: Evolution['etapes'], mesures: readonly Mesure[]): readonly SansAction[] {
  const uncovered = mesures.map(({ trous }) => new Set(trous.filter(isSure).map(keyOf)));
  return (mesures.at(-1)?.trous ?? []).filter(isSure).flatMap((trou) => {
    const before = uncovered.findLastIndex((keys) => !keys.has(keyOf(trou)));
    const { id, label, objet, etat } = trou;
    const depuis = etapes[before + 1]?.id;
    return depuis === undefined ? [] : [{ id, label, objet, etat, depuis, toujours: before === -1 }];
  });
}

type Sure = Trou & { readonly etat: SansAction['etat'] };

/** What no fiche speaks of is unknown, not without an action. */
function isSure(trou: Trou): trou is Sure {
  return trou.etat !== 'inconnu';
}

function keyOf({ objet, id }: Trou): string {
  return `${objet} ${id}`;
}
