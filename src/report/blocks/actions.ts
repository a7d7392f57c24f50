import { plural } from '../../fiche/words/plural.ts';
import type { Action, Groupe } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { heading, paragraph, tableau, textCell } from '../nodes.ts';
import { french } from '../typography.ts';
import { spans } from '../../fiche/words/spans.ts';

const COLONNES = {
  Axe: ({ axe }) => axe,
  'N°': ({ ref }) => ref,
  Titre: ({ title }) => title,
  Années: ({ annees }) => spans(annees),
  'Objectif général': ({ objectif }) => objectif ?? '',
} satisfies Record<string, (action: Action) => string>;

type Colonne = keyof typeof COLONNES;

/** The columns of the published tables: their labels say the years. */
const PUBLIEES: readonly Colonne[] = ['Axe', 'N°', 'Titre', 'Objectif général'];
const PAR_AXE: readonly Colonne[] = ['N°', 'Titre', 'Années', 'Objectif général'];

/** Each group under its label. */
export function actionsBlocks(
  groupes: readonly Groupe[],
  entetes: readonly Colonne[] = PUBLIEES,
): readonly Block[] {
  if (groupes.length === 0) return [paragraph('Aucune fiche.')];
  return groupes.flatMap(({ label, actions }) => {
    const lignes = actions.map((action) => entetes.map((one) => textCell(COLONNES[one](action) || '—')));
    return [
      heading(3, `${label} (${plural(actions.length, 'fiche')})`),
      tableau({ id: label, titre: '', entetes, lignes }),
    ];
  });
}

/** A fiche of several axes is found under each. */
export function parAxeBlocks(groupes: readonly Groupe[]): readonly Block[] {
  const files = groupes.flatMap(({ actions }) => actions.map(({ file }) => file));
  const isRepeated = new Set(files).size < files.length;
  const blocks = actionsBlocks(groupes, PAR_AXE);
  if (!isRepeated) return blocks;
  const note = french('Une fiche de plusieurs axes figure sous chacun d’eux.');
  return blocks.map((block, index) =>
    block.type === 'tableau' && index === blocks.length - 1 ? { ...block, note } : block,
  );
}
