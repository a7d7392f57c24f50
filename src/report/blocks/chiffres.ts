import type { Comparaison, Figure } from '../../figures/result.ts';
import type { Cellule, Tableau } from '../document.ts';
import { rateCell, tableau, textCell } from '../nodes.ts';
import { figureCell } from '../quantity.ts';
import { ecartCell } from '../temps/ecarts.ts';

/** The same figures in an earlier state. */
export interface ChiffresBefore {
  readonly name: string;
  readonly figures: Comparaison['figures'];
}

/** Figures with numerator and denominator in sight; beside them what they were, where a state is compared. */
export function chiffresTable(figures: readonly Figure[], before: ChiffresBefore | null = null): Tableau {
  const lignes = figures.map(({ id, label, value, unite, denominator, rate }) => [
    textCell(label),
    figureCell(value, unite),
    rateCell(rate, ` (${String(value)} sur ${String(denominator)})`),
    ...(before ? cellsBefore(id, before) : []),
  ]);
  const entetes = ['Chiffre', 'Nombre', 'Part', ...(before ? [`Avant (${before.name})`, 'Écart'] : [])];
  return tableau({ id: 'chiffres', titre: '', entetes, lignes });
}

/** A figure that the earlier state did not have was not zero. */
function cellsBefore(id: string, { figures }: ChiffresBefore): readonly Cellule[] {
  const ecart = figures.find((one) => one.id === id);
  if (!ecart) return [UNKNOWN, UNKNOWN];
  return [figureCell(ecart.avant, ecart.unite), ecartCell(ecart)];
}

const UNKNOWN: Cellule = { text: '—', value: null };
