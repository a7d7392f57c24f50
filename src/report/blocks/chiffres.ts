import type { Figure } from '../../figures/result.ts';
import type { Tableau } from '../document.ts';
import { rateCell, tableau, textCell } from '../nodes.ts';
import { figureCell } from '../quantity.ts';

/** Figures with numerator and denominator in sight. */
export function chiffresTable(figures: readonly Figure[]): Tableau {
  const lignes = figures.map(({ label, value, unite, denominator, rate }) => [
    textCell(label),
    figureCell(value, unite),
    rateCell(rate, ` (${String(value)} sur ${String(denominator)})`),
  ]);
  return tableau({ id: 'chiffres', titre: '', entetes: ['Chiffre', 'Nombre', 'Part'], lignes });
}
