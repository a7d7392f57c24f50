import type { Command } from 'commander';
import type { CommandModule } from '../command.ts';
import { ajouter, type AjouterOptions } from '../exceptions/ajouter.ts';
import { purger } from '../exceptions/purger.ts';
import { verifier } from '../exceptions/verifier.ts';
import { parseDay, parseLine } from '../common-options.ts';
import { addVerb, refuseUnknownVerb, runner } from '../verbs.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  const run = runner(done);
  const verify = addVerb(command, 'verifier', 'les exceptions : en vigueur, expirées ou inutiles');
  run(verify, () => verifier(verify.optsWithGlobals()));
  // Without a verb, the exceptions are verified.
  run(command.allowExcessArguments(), () => {
    refuseUnknownVerb(command);
    return verifier(command.optsWithGlobals());
  });
  const purge = addVerb(command, 'purger', 'retire les exceptions expirées ou inutiles');
  run(purge, () => purger(purge.optsWithGlobals()));
  const add = withAjouterOptions(
    addVerb(command, 'ajouter', 'accepte pour un temps les constats d’une règle'),
  );
  run(add, ([regle, fiches]) =>
    ajouter(String(regle), fiches as readonly string[], add.optsWithGlobals<AjouterOptions>()),
  );
};

function withAjouterOptions(command: Command): Command {
  return command
    .argument('<regle>', 'code de la règle, par exemple fiche-sans-pilote')
    .argument('[fiches...]', 'numéros ou fichiers des fiches où l’accepter')
    .option('--ligne <numero>', 'seulement le constat de cette ligne', parseLine)
    .option('--toutes', 'dans toutes les fiches qui ont ce constat', false)
    .requiredOption('--motif <texte>', 'pourquoi ce constat est accepté')
    .requiredOption('--responsable <nom>', 'qui en répond')
    .requiredOption('--jusqu-au <date>', 'dernier jour de l’exception, par exemple 2027-06-30', parseDay);
}
