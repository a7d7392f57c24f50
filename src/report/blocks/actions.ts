import { plural } from '../../fiche/words/plural.ts';
import type { Action, Groupe } from '../../figures/result.ts';
import type { Block, Tableau } from '../document.ts';
import { heading, paragraph, tableau, textCell } from '../nodes.ts';

/** Each group under its label, in the columns of the published tables. */
export function actionsBlocks(groupes: readonly Groupe[]): readonly Block[] {
  if (groupes.length === 0) return [paragraph('Aucune fiche.')];
  return groupes.flatMap(({ label, actions }) => [
    heading(3, `${label} (${plural(actions.length, 'fiche')})`),
    actionsTable(label, actions),
  ]);
}

function actionsTable(id: string, actions: readonly Action[]): Tableau {
  const lignes = actions.map(({ axe, ref, title, objectif }) =>
    [axe, ref, title, objectif ?? '—'].map(textCell),
  );
  return tableau({ id, titre: '', entetes: ['Axe', 'N°', 'Titre', 'Objectif général'], lignes });
}
