import { groupBy } from '../../fiche/group-by.ts';
import type { Comparaison } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { heading, list, paragraph, strong } from '../nodes.ts';
import { OBJETS } from '../blocks/trous.ts';
import type { Couvert } from './compared.ts';

/** What an engaged fiche serves now and did not, and the contrary, by name. */
export function couvertureBlocks({ gagnee, perdue }: Comparaison['couverture']): readonly Block[] {
  if (gagnee.length === 0 && perdue.length === 0) return [];
  return [
    heading(2, 'Couverture'),
    ...namesOf('Nouvellement couvert', gagnee),
    ...namesOf('N’est plus couvert', perdue),
  ];
}

function namesOf(title: string, couverts: readonly Couvert[]): readonly Block[] {
  if (couverts.length === 0) return [];
  const items = [...groupBy(couverts, ({ objet }) => objet)].map(([objet, same]) => [
    strong(OBJETS[objet]),
    ` : ${same.map(({ label }) => label).join(' ; ')}.`,
  ]);
  return [paragraph(strong(title)), list(items)];
}
