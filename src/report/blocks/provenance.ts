import { plural } from '../../fiche/words/plural.ts';
import type { Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { horsTotaux } from '../../figures/hors-totaux.ts';
import { list } from '../nodes.ts';
import { sourceText } from '../source-text.ts';

type Sourced = Pick<Result<'ptsm.bilan'>, 'provenance' | 'files'>;

/** Where the figures come from: enough to find the same state again. Never the clock. */
export function provenanceBlocks({ provenance, files }: Sourced): readonly Block[] {
  const { referentiel, version } = provenance;
  const read = [
    `${plural(files.total, 'fichier')} dans le dossier des fiches`,
    plural(files.lues, 'lu'),
    plural(files.ignorees.length, 'ignoré'),
    plural(files.nonLues.length, 'non lu', 'non lus'),
  ];
  return [
    list([
      [`État du dépôt : ${sourceText(provenance)}.`],
      [`Fichiers : ${read.join(', ')}.`],
      ...horsTotaux(files).map((text) => [text]),
      [`Référentiel ${referentiel}, ptsm ${version}.`],
    ]),
  ];
}
