import { groupBy } from '../../fiche/group-by.ts';
import { plural } from '../../fiche/plural.ts';
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

/** Each hole by name; what no fiche speaks of at all is unknown, not uncovered. */
export function trousBlocks(trous: readonly Trou[], fiches: number): readonly Block[] {
  if (trous.length === 0) return [paragraph('Tout ce qui est déclaré a au moins une fiche engagée.')];
  const isUnknown = ({ sansReponse }: Trou) => sansReponse === fiches;
  const known = trous.filter((trou) => !isUnknown(trou));
  return [
    ...linesOf(
      'Sans aucune fiche',
      known.filter(({ etat }) => etat === 'aucune-fiche'),
    ),
    ...linesOf(
      'Sans fiche engagée',
      known.filter(({ etat }) => etat === 'aucune-engagee'),
    ),
    ...unknownLines(trous.filter(isUnknown), fiches),
  ];
}

function linesOf(title: string, trous: readonly Trou[]): readonly Block[] {
  if (trous.length === 0) return [];
  const items = [...groupBy(trous, ({ objet }) => objet)].map(([objet, same]) => [
    strong(OBJETS[objet]),
    ` : ${same.map(({ label }) => label).join(' ; ')}${doubt(same)}.`,
  ]);
  return [paragraph(strong(title)), list(items)];
}

function doubt([first]: readonly Trou[]): string {
  const silent = first?.sansReponse ?? 0;
  return silent === 0 ? '' : ` (${plural(silent, 'fiche ne le dit pas', 'fiches ne le disent pas')})`;
}

function unknownLines(trous: readonly Trou[], fiches: number): readonly Block[] {
  if (trous.length === 0) return [];
  const items = [...groupBy(trous, ({ objet }) => objet)].map(([objet, same]) => [
    strong(OBJETS[objet]),
    ` : ${same.map(({ label }) => label).join(' ; ')}.`,
  ]);
  return [
    paragraph(strong('On ne sait pas'), ` : aucune des ${String(fiches)} fiches ne le dit.`),
    list(items),
  ];
}
