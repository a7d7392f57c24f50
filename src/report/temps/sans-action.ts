import type { Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { paragraph, tableau, textCell } from '../nodes.ts';

type Evolution = Result<'ptsm.evolution'>;
type SansAction = Evolution['sansAction'][number];

const OBJETS: Readonly<Record<SansAction['objet'], string>> = {
  priorite: 'Priorité',
  axe: 'Axe',
  'axe-national': 'Axe national',
  public: 'Public',
  'angle-mort': 'Angle mort',
};

const ETATS: Readonly<Record<SansAction['etat'], string>> = {
  'aucune-fiche': 'aucune fiche',
  'aucune-engagee': 'aucune fiche engagée',
};

/** What nothing serves at the last step, and since when. */
export function sansActionBlocks({ sansAction, etapes, files }: Evolution): readonly Block[] {
  if (files.lues === 0) return [paragraph('Aucune fiche lisible dans le dépôt.')];
  if (sansAction.length === 0) return [paragraph('Rien n’est sans action à la dernière étape.', DOUBT)];
  const labels = new Map(etapes.map(({ id, label }) => [id, label]));
  // What stood before the first step is not known.
  const since = ({ depuis, toujours }: SansAction) =>
    `${labels.get(depuis) ?? depuis}${toujours ? ' ou avant' : ''}`;
  const lignes = sansAction.map((one) =>
    [OBJETS[one.objet], one.label, ETATS[one.etat], since(one)].map(textCell),
  );
  const entetes = ['Objet', 'Sans action', 'À la dernière étape', 'Depuis'];
  return [tableau({ id: 'sans-action', titre: '', entetes, lignes, note: DOUBT.trim() })];
}

const DOUBT =
  ' Ce dont aucune fiche ne dit rien n’y est pas : on ne sait pas. ptsm couverture dit combien de fiches se taisent sur chaque point.';
