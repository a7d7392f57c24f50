import { UsageError } from '../../fiche/usage-error.ts';
import type { CommandModule } from '../command.ts';
import { copier } from '../modeles/copier.ts';
import { lister } from '../modeles/lister.ts';
import { addVerb, refuseUnknownVerb, runner } from '../verbs.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  const run = runner(done);
  const copy = addVerb(command, 'copier', 'commence votre modèle par la copie d’un autre').argument(
    '[nom]',
    'le modèle à copier, par exemple bilan',
  );
  run(copy, ([nom]) => copier(named(nom), copy.optsWithGlobals()));
  // Without a verb, the templates are listed.
  run(command.allowExcessArguments(), () => {
    refuseUnknownVerb(command);
    return lister(command.optsWithGlobals());
  });
};

/** @throws UsageError */
function named(nom: unknown): string {
  if (typeof nom === 'string') return nom;
  throw new UsageError('dites quel modèle copier', { hint: 'par exemple : ptsm modeles copier bilan' });
}
