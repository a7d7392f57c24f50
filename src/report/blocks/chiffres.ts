import type { Figure } from '../../figures/result.ts';
import type { Tableau } from '../document.ts';
import { numberCell, rateCell, tableau, textCell } from '../nodes.ts';

/** Figures with numerator and denominator in sight. */
export function chiffresTable(figures: readonly Figure[]): Tableau {
  const lignes = figures.map(({ label, value, denominator, rate }) => [
    textCell(label),
    value === null ? { text: 'inconnu', value: null } : numberCell(value),
    rateCell(rate, ` (${String(value)} sur ${String(denominator)})`),
  ]);
  return tableau({ id: 'chiffres', titre: '', entetes: ['Chiffre', 'Nombre', 'Part'], lignes });
}
