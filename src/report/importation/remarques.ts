import { groupBy } from '../../fiche/group-by.ts';
import type { Importation } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { heading, list, strong } from '../nodes.ts';
import { lieuxText, type Lieux } from './lieux.ts';

export type Remarque = Importation['remarques'][number];

const TITRES = {
  info: 'À savoir',
  avertissement: 'À vérifier',
  erreur: 'Ce qui empêche d’écrire',
} as const;

/** What was detected, filled, kept aside or refused: the same thing once, with its places. */
export function remarquesBlocks(
  remarques: readonly Remarque[],
  gravite: keyof typeof TITRES,
  fichiers: Importation['fichiers'],
): readonly Block[] {
  const shown = alike(remarques.filter((one) => one.gravite === gravite));
  if (shown.length === 0) return [];
  const items = shown.map(({ remarque: { message }, lieux }) => {
    const place = lieuxText(lieux, fichiers);
    return place === '' ? [message] : [strong(place), ` : ${message}`];
  });
  return [heading(2, `${TITRES[gravite]} (${String(items.length)})`), list(items)];
}

/** Of several sheets, too: what differs is the place alone. */
export function alike(
  remarques: readonly Remarque[],
): readonly { readonly remarque: Remarque; readonly lieux: readonly Lieux[] }[] {
  const groups = groupBy(remarques, ({ code, message }) => JSON.stringify([code, message]));
  return [...groups.values()].flatMap((same) => {
    const [remarque] = same;
    const lieux = same.map(({ origine: { fichier, feuille }, adresses }) => ({ fichier, feuille, adresses }));
    return remarque ? [{ remarque, lieux }] : [];
  });
}
