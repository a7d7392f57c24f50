import type { Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { paragraph, tableau, textCell } from '../nodes.ts';
import { etapeCourte } from './etape-text.ts';

type Evolution = Result<'ptsm.evolution'>;
type SansAction = Evolution['sansAction'][number];

const OBJETS: Readonly<Record<SansAction['objet'], string>> = {
  priorite: 'Priorité',
  axe: 'Axe',
  'axe-national': 'Axe national',
  public: 'Public',
  'angle-mort': 'Angle mort',
};

const NOTE =
  'Ce dont aucune fiche ne parle n’y figure pas : on ne sait pas. D’autres fiches peuvent se taire : ptsm couverture dit combien, point par point.';

/** What no engaged fiche serves at the last step, and since when. */
export function sansActionBlocks({ sansAction, etapes, par, files }: Evolution): readonly Block[] {
  if (files.lues === 0) return [paragraph('Aucune fiche lisible dans le dépôt.')];
  if (sansAction.length === 0)
    return [paragraph(`À la dernière étape, rien n’est sans fiche engagée. ${NOTE}`)];
  const labels = new Map(etapes.map((etape) => [etape.id, etapeCourte(etape, par)]));
  // What stood before the first step is not known.
  const since = ({ depuis, toujours }: SansAction) =>
    `${labels.get(depuis) ?? depuis}${toujours ? ' ou avant' : ''}`;
  const lignes = sansAction.map((one) => [OBJETS[one.objet], one.label, since(one)].map(textCell));
  const entetes = ['Objet', 'Sans fiche engagée', 'Depuis'];
  return [tableau({ id: 'sans-action', titre: '', entetes, lignes, note: NOTE })];
}
