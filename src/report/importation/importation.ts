import { plural } from '../../fiche/words/plural.ts';
import type { Importation } from '../../figures/result.ts';
import type { Document } from '../document.ts';
import { heading, paragraph, root } from '../nodes.ts';
import { colonnesBlocks } from './colonnes.ts';
import { conflitsBlocks } from './conflits.ts';
import { fichesBlocks } from './fiches.ts';
import { remarquesBlocks } from './remarques.ts';

/** What files from elsewhere say, what it would change here, and what a person has to decide first. */
export function renderImportation(importation: Importation): Document {
  return root(
    heading(1, `Import de ${importation.fichiers.map(({ nom }) => nom).join(', ')}`),
    paragraph(summaryOf(importation)),
    ...colonnesBlocks(importation),
    ...fichesBlocks(importation),
    ...conflitsBlocks(importation),
    ...remarquesBlocks(importation),
  );
}

/** « 25 lignes lues : 25 fiches à créer, 2 à mettre à jour » */
function summaryOf({ fichiers, fiches, conflits, ecrites }: Importation): string {
  const rows = fichiers.reduce((sum, { lignes }) => sum + lignes, 0);
  const count = (etat: Importation['fiches'][number]['etat']) =>
    fiches.filter((fiche) => fiche.etat === etat).length;
  const [created, updated, same, aside] = (['nouvelle', 'modifiee', 'inchangee', 'ecartee'] as const).map(
    count,
  );
  const parts = [
    ecrites
      ? plural(created ?? 0, 'fiche créée', 'fiches créées')
      : plural(created ?? 0, 'fiche à créer', 'fiches à créer'),
    `${String(updated ?? 0)} ${ecrites ? ((updated ?? 0) > 1 ? 'mises à jour' : 'mise à jour') : 'à mettre à jour'}`,
    plural(same ?? 0, 'inchangée'),
    plural(aside ?? 0, 'écartée'),
    ...(conflits.length > 0 ? [plural(conflits.length, 'conflit')] : []),
  ];
  return `${plural(rows, 'ligne lue', 'lignes lues')} : ${parts.join(', ')}.`;
}
