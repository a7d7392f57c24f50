import { groupBy } from '../../fiche/group-by.ts';
import { plural } from '../../fiche/words/plural.ts';
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

const ETATS = [
  ['aucune-fiche', 'Sans aucune fiche'],
  ['aucune-engagee', 'Sans fiche engagée'],
  ['inconnu', 'On ne sait pas : aucune fiche ne le dit'],
] as const;

/** Each hole by name; what no fiche speaks of at all is unknown, not uncovered. */
export function trousBlocks(trous: readonly Trou[], fiches: number): readonly Block[] {
  if (fiches === 0) return [paragraph('Aucune fiche lisible dans le dépôt.')];
  if (trous.length === 0) return [paragraph('Tout ce qui est déclaré a au moins une fiche engagée.')];
  return ETATS.flatMap(([etat, title]) =>
    linesOf(
      title,
      trous.filter((trou) => trou.etat === etat),
    ),
  );
}

/** One line for holes of a kind that are equally sure. */
function linesOf(title: string, trous: readonly Trou[]): readonly Block[] {
  if (trous.length === 0) return [];
  const items = [
    ...groupBy(trous, ({ objet, sansReponse }) => `${objet} ${String(sansReponse)}`).values(),
  ].map((same) => [
    strong(same[0] ? OBJETS[same[0].objet] : ''),
    ` : ${same.map(({ label }) => label).join(' ; ')}.${doubt(same[0])}`,
  ]);
  return [paragraph(strong(title)), list(items)];
}

function doubt(trou: Trou | undefined): string {
  if (!trou || trou.sansReponse === 0 || trou.etat === 'inconnu') return '';
  return ` Sous réserve : ${plural(trou.sansReponse, 'fiche ne dit rien sur ce point', 'fiches ne disent rien sur ce point')}.`;
}
