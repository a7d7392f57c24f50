import { enumerate } from '../../fiche/words/enumerate.ts';
import type { Reconciliation } from '../../figures/result.ts';
import type { Block, Cellule } from '../document.ts';
import { list, numberCell, paragraph, strong, tableau, textCell } from '../nodes.ts';
import { signedNumber } from '../typography.ts';

/** Published figures beside the counted ones, then what is known of each difference. */
export function rapprochementBlocks(rows: readonly Reconciliation[]): readonly Block[] {
  if (rows.length === 0) return [paragraph('Aucun chiffre publié n’est déclaré dans ptsm.yaml.')];
  const lignes = rows.map(({ label, published, counted, difference }) => [
    textCell(label),
    numberCell(published),
    counted === null ? UNKNOWN : numberCell(counted),
    signed(difference),
  ]);
  const differing = rows.filter(({ difference }) => difference !== 0);
  const explained = differing.map(({ label, fiches, note, source }) => [
    strong(label),
    ` : ${fiches.length > 0 ? `${fiches.length > 1 ? 'fiches' : 'fiche'} ${enumerate(fiches)}. ` : ''}${note ?? ''} Source du chiffre publié : ${source}`,
  ]);
  return [
    tableau({
      id: 'rapprochement',
      titre: 'Chiffres publiés et chiffres comptés',
      entetes: ['Chiffre', 'Publié', 'Compté', 'Écart'],
      lignes,
    }),
    ...(explained.length > 0 ? [list(explained)] : []),
  ];
}

const UNKNOWN: Cellule = { text: 'inconnu', value: null };

function signed(difference: number | null): Cellule {
  return difference === null ? UNKNOWN : { text: signedNumber(difference), value: difference };
}
