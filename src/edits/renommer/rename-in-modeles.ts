import type { Plan } from '../../fiche/plan.ts';
import { isMerged } from './declarations.ts';
import { figureOfAxe } from './rename-in-configuration.ts';
import { modification, type Modification, type Renommage } from './renommable.ts';

/** Templates name the figure of an axis; no other word of the vocabulary has a place of its own in them. */
export function renameInModeles(plan: Plan, renommage: Renommage): readonly Modification[] {
  const { champ, ancien, nouveau } = renommage;
  if (champ !== 'axe' || isMerged(renommage, plan)) return [];
  const former = figureOfAxe(ancien.replaceAll('.', '\\.'));
  const figure = new RegExp(`(?<![\\w-])${former}(?!\\w|[-.]\\w)`, 'g');
  return plan.modeles.files.flatMap(({ path, text }) =>
    modification(
      path,
      text,
      text.replace(figure, () => figureOfAxe(nouveau)),
    ),
  );
}
