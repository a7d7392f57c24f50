import { groupBy } from '../../fiche/group-by.ts';
import type { Trou } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { list, paragraph, strong } from '../nodes.ts';

const OBJETS: Readonly<Record<Trou['objet'], string>> = {
  priorite: 'Priorités',
  axe: 'Axes',
  'axe-national': 'Axes nationaux',
  public: 'Publics',
  'angle-mort': 'Angles morts',
};

/** Each hole by name, those without any fiche apart from those without an engaged one. */
export function trousBlocks(trous: readonly Trou[]): readonly Block[] {
  if (trous.length === 0) return [paragraph('Rien n’est sans fiche engagée.')];
  const [started, empty] = [trous.filter(({ engagees }) => engagees), trous.filter(({ engagees }) => !engagees)];
  return [...linesOf('Sans aucune fiche', empty), ...linesOf('Sans fiche engagée', started)];
}

function linesOf(title: string, trous: readonly Trou[]): readonly Block[] {
  if (trous.length === 0) return [];
  const items = [...groupBy(trous, ({ objet }) => objet)].map(([objet, same]) => [strong(OBJETS[objet]), ` : ${same.map(({ label }) => label).join(' ; ')}`]);
  return [paragraph(strong(title)), list(items)];
}
