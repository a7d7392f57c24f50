import { UsageError } from '../../fiche/usage-error.ts';
import { listed, unknownName } from '../../fiche/words/unknown-name.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { copier } from '../modeles/copier.ts';
import { lister } from '../modeles/lister.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  command
    .argument('[verbe]', 'copier ; sans verbe, la liste')
    .argument('[nom]', 'le modèle à copier, par exemple bilan')
    .action(async (verbe?: string, nom?: string) => {
      const options: CommonOptions = command.optsWithGlobals();
      done(verbe === undefined ? await lister(options) : await copier(copied(verbe, nom), options));
    });
};

/** @throws UsageError where the words are not « copier NOM » */
function copied(verbe: string, nom: string | undefined): string {
  if (verbe !== 'copier')
    throw unknownName(`« ptsm modeles ${verbe} » n’existe pas`, verbe, listed('verbes', ['copier']));
  if (nom !== undefined) return nom;
  throw new UsageError('dites quel modèle copier', { hint: 'par exemple : ptsm modeles copier bilan' });
}
