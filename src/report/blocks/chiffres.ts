import type { Figure } from '../../figures/result.ts';
import type { Tableau } from '../document.ts';
import { numberCell, tableau, textCell } from '../nodes.ts';
import { percent } from '../typography.ts';

/** Figures with numerator and denominator in sight. */
export function chiffresTable(figures: readonly Figure[]): Tableau {
  const lignes = figures.map(({ label, value, denominator, rate }) => [
    textCell(label),
    value === null ? { text: 'inconnu', value: null } : numberCell(value),
    {
      text: rate === null ? '—' : `${percent(rate)} (${String(value)} sur ${String(denominator)})`,
      value: rate,
    },
  ]);
  return tableau({ id: 'chiffres', titre: '', entetes: ['Chiffre', 'Nombre', 'Part'], lignes });
}
