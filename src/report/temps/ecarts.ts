import type { Cellule, Tableau } from '../document.ts';
import { tableau, textCell } from '../nodes.ts';
import { figureCell, signedQuantity } from '../quantity.ts';
import type { Ecart } from './compared.ts';

/** Figures at both ends, with their difference. */
export function ecartsTable(ecarts: readonly Ecart[], id = 'ecarts'): Tableau {
  const lignes = ecarts.map((ecart) => [
    textCell(ecart.label),
    figureCell(ecart.avant, ecart.unite),
    figureCell(ecart.apres, ecart.unite),
    ecartCell(ecart),
  ]);
  return tableau({ id, titre: '', entetes: ['Chiffre', 'Avant', 'Après', 'Écart'], lignes });
}

/** Null where one end is not known: there is no difference with what nobody gives. */
export function ecartCell({ difference, unite }: Pick<Ecart, 'difference' | 'unite'>): Cellule {
  if (difference === null) return { text: '—', value: null };
  return { ...figureCell(difference, unite), text: signedQuantity(difference, unite) };
}
