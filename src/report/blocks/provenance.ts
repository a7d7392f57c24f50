import { frenchDate } from '../../fiche/words/french-date.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { fusionsText } from '../../figures/fusions.ts';
import { list } from '../nodes.ts';

const STATES = {
  propre: 'fiches telles qu’enregistrées dans ce commit',
  modifie: 'avec des modifications qui ne sont pas encore enregistrées',
  'hors-git': 'hors d’un dépôt git, rien ne permet de le retrouver',
} as const;

type Sourced = Pick<Result<'ptsm.bilan'>, 'provenance' | 'files'>;

/** Where the figures come from: enough to find the same state again. Never the clock. */
export function provenanceBlocks({ provenance, files }: Sourced): readonly Block[] {
  const { commit, date, etat, referentiel, version } = provenance;
  const state =
    commit === null || date === null
      ? STATES['hors-git']
      : `commit ${commit.slice(0, 10)} du ${frenchDate(date)}, ${STATES[etat]}`;
  const read = [
    `${plural(files.total, 'fichier')} dans le dossier des fiches`,
    plural(files.lues, 'lu'),
    plural(files.ignorees.length, 'ignoré'),
    plural(files.nonLues.length, 'non lu', 'non lus'),
  ];
  return [
    list([
      [`État du dépôt : ${state}.`],
      [`Fichiers : ${read.join(', ')}.`],
      ...fusionsText(files.fusionnees).map((text) => [text]),
      [`Référentiel ${referentiel}, ptsm ${version}.`],
    ]),
  ];
}
