import { renumeroter } from '../../edits/renumeroter/renumeroter.ts';
import { renumberedPath } from '../../edits/renumeroter/renumbered-path.ts';
import { REFERENCE } from '../../fiche/schema/shapes.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import type { CommandModule } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { ficheNamed } from '../fiche-named.ts';
import { completed } from '../modifications/completed.ts';
import { emitModifications, type ModifyingOptions } from '../modifications/emit-modifications.ts';
import { modifying } from '../modifications/options.ts';
import { openPlan, type OpenPlan } from '../open-plan.ts';

const EXAMPLES = `
Exemples :
  ptsm renumeroter 12 47               ce qui changerait, dans toutes les fiches qui citent la 12
  ptsm renumeroter 12 47 --appliquer   et l’écrit`;

export const declare: CommandModule['declare'] = (command, done) => {
  modifying(command)
    .argument('<ancien>', 'numéro de la fiche, ou son fichier')
    .argument('<nouveau>', 'le numéro qu’elle portera')
    .addHelpText('after', EXAMPLES)
    .action(async (ancien: string, nouveau: string) => {
      await run(ancien, nouveau, command.optsWithGlobals());
      done(EXIT.done);
    });
};

async function run(ancien: string, nouveau: string, options: ModifyingOptions): Promise<void> {
  const opened = await openPlan(options);
  const fiche = ficheNamed(opened.plan, ancien);
  refuseNumber(nouveau, opened);
  const path = renumberedPath(fiche, nouveau);
  const changes = renumeroter(opened.plan, { fiche, nouveau, path });
  const nameOf = (name: string) => (name === fiche.ref ? nouveau : name);
  await emitModifications(await completed(changes, opened, nameOf), opened, options);
}

/** @throws UsageError */
function refuseNumber(nouveau: string, { plan }: OpenPlan): void {
  if (!REFERENCE.test(nouveau))
    throw new UsageError(`« ${nouveau} » n’est pas un numéro de fiche`, {
      hint: 'attendu un nombre, ou un code fait de lettres, de chiffres et de tirets (38, A1)',
    });
  const taken = plan.fiches.find(({ champs }) => champs.id === nouveau);
  if (taken)
    throw new UsageError(`le n° ${nouveau} est déjà celui de ${taken.file}`, {
      hint: 'choisissez-en un autre, ou donnez d’abord un autre numéro à cette fiche',
    });
}
