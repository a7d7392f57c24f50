import { renumeroter } from '../../edits/renumeroter/renumeroter.ts';
import { renumberedPath } from '../../edits/renumeroter/renumbered-path.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { REFERENCE } from '../../fiche/schema/shapes.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import type { CommandModule } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { ficheNamed } from '../fiche-named.ts';
import { completed } from '../modifications/completed.ts';
import { emitModifications, type ModifyingOptions } from '../modifications/emit-modifications.ts';
import { namedElsewhere } from '../modifications/named-elsewhere.ts';
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
  refuseNumber(nouveau, fiche, opened);
  const files = opened.plan.files.map(({ path }) => path);
  const path = renumberedPath(fiche, nouveau, files);
  if (path !== fiche.file && opened.source.holds(path))
    throw new UsageError(`${path} existe déjà`, { hint: 'donnez d’abord un autre nom à ce fichier' });
  const { fichiers, avis } = await completed(renumeroter(opened.plan, { fiche, nouveau, path }), opened);
  const elsewhere = path === fiche.file ? [] : namedElsewhere(fiche.file, fichiers, opened);
  await emitModifications({ fichiers, avis: [...avis, ...elsewhere] }, opened, options);
}

/** @throws UsageError */
function refuseNumber(nouveau: string, { champs }: Fiche, { plan }: OpenPlan): void {
  if (!REFERENCE.test(nouveau))
    throw new UsageError(`« ${nouveau} » n’est pas un numéro de fiche`, {
      hint: 'attendu un nombre, ou un code fait de lettres, de chiffres et de tirets (38, A1)',
    });
  if (champs.id === nouveau)
    throw new UsageError(`cette fiche a déjà le n° ${nouveau}`, { hint: 'il n’y a rien à changer' });
  const taken = plan.fiches.find(({ champs: { id } }) => id === nouveau);
  if (taken)
    throw new UsageError(`le n° ${nouveau} est déjà celui de ${taken.file}`, {
      hint: 'choisissez-en un autre, ou donnez d’abord un autre numéro à cette fiche',
    });
}
