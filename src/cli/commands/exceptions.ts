import type { Command } from 'commander';
import { listed, unknownName } from '../../fiche/words/unknown-name.ts';
import type { CommandModule, ExitCode } from '../command.ts';
import { ajouter, type AjouterOptions } from '../exceptions/ajouter.ts';
import { purger } from '../exceptions/purger.ts';
import { verifier } from '../exceptions/verifier.ts';
import { parseDay, parseLine } from '../common-options.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  const verb = (name: string, summary: string) =>
    command
      .command(name)
      .summary(summary)
      .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`);
  const run = (sub: Command, action: (args: readonly unknown[]) => ExitCode | Promise<ExitCode>) =>
    sub.action(async (...args: unknown[]) => {
      done(await action(args));
    });
  const verify = verb('verifier', 'les exceptions : en vigueur, expirées ou inutiles');
  run(verify, () => verifier(verify.optsWithGlobals()));
  run(command.allowExcessArguments(), () => {
    refuseUnknownVerb(command);
    return verifier(command.optsWithGlobals());
  });
  const purge = verb('purger', 'retire les exceptions expirées ou inutiles');
  run(purge, () => purger(purge.optsWithGlobals()));
  const add = withAjouterOptions(verb('ajouter', 'accepte pour un temps les constats d’une règle'));
  run(add, ([regle, fiches]) =>
    ajouter(String(regle), fiches as readonly string[], add.optsWithGlobals<AjouterOptions>()),
  );
};

/** Without a verb, the exceptions are verified; a word that is none is a slip of the keyboard. */
function refuseUnknownVerb(command: Command): void {
  const [typed] = command.args;
  const verbs = command.commands.map((sub) => sub.name());
  if (typed !== undefined)
    throw unknownName(`« ptsm exceptions ${typed} » n’existe pas`, typed, listed('verbes', verbs));
}

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
