import { groupBy } from '../../../fiche/group-by.ts';
import type { Fiche } from '../../../fiche/plan.ts';
import type { Bouts, Paire } from './paire.ts';
import { bodyParts } from '../body-parts.ts';

/** Fiches that say the same but for their number; only probably one where several say it. */
export function parContenu({ avant, apres }: Bouts): readonly Paire[] {
  if (avant.length === 0 || apres.length === 0) return [];
  const met = groupBy(titled(apres), contenuOf);
  return [...groupBy(titled(avant), contenuOf)].flatMap(([contenu, group]) => {
    const others = met.get(contenu) ?? [];
    const probable = group.length > 1 || others.length > 1;
    return group.flatMap((before, rank): readonly Paire[] => {
      const after = others[rank];
      return after ? [{ avant: before, apres: after, preuve: 'contenu', probable }] : [];
    });
  });
}

/** One without a title says too little to be known by it. */
function titled(fiches: readonly Fiche[]): readonly Fiche[] {
  return fiches.filter(({ champs }) => champs.title !== undefined);
}

function contenuOf(fiche: Fiche): string {
  const others = Object.entries(fiche.champs).filter(([champ]) => champ !== 'id');
  const said = others.sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([said, bodyParts(fiche).map(({ key, lignes }) => [key, lignes])]);
}
