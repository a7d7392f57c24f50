import type { Cellule, Tableau } from '../document.ts';
import { tableau, textCell } from '../nodes.ts';
import { figureCell, signedQuantity } from '../quantity.ts';
import type { Ecart } from './compared.ts';

/** Figures at both ends, with their difference; the head of the first may name its end. */
export function ecartsTable(ecarts: readonly Ecart[], name: string | null = null): Tableau {
  const lignes = ecarts.map((ecart) => [
    textCell(ecart.label),
    figureCell(ecart.avant, ecart.unite),
    figureCell(ecart.apres, ecart.unite),
    ecartCell(ecart),
  ]);
  const entetes = ['Chiffre', name === null ? 'Avant' : `Avant (${name})`, 'Après', 'Écart'];
  return tableau({ id: 'ecarts', titre: '', entetes, lignes });
}

/** Null where one end is not known: there is no difference with what nobody gives. */
export function ecartCell({ difference, unite }: Pick<Ecart, 'difference' | 'unite'>): Cellule {
  if (difference === null) return { text: '—', value: null };
  return { ...figureCell(difference, unite), text: signedQuantity(difference, unite) };
}
