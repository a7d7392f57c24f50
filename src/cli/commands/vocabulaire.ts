import { Option } from 'commander';
import { refuseWords } from '../../edits/renommer/declarations.ts';
import { renommer } from '../../edits/renommer/renommer.ts';
import { CODES, RENOMMABLES, type Renommable } from '../../edits/renommer/renommable.ts';
import { FIELDS } from '../../fiche/schema/fields.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { recognise } from '../../fiche/words/suggest.ts';
import { listed, unknownName } from '../../fiche/words/unknown-name.ts';
import type { CommandModule } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { completed } from '../modifications/completed.ts';
import { emitModifications, type ModifyingOptions } from '../modifications/emit-modifications.ts';
import { modifying } from '../modifications/options.ts';
import { openPlan } from '../open-plan.ts';
import { addVerb, refuseUnknownVerb, runner, verbsOf } from '../verbs.ts';

const EXAMPLES = `
Exemples :
  ptsm vocabulaire renommer status en-cours mise-en-oeuvre --libelle "Mise en œuvre"
  ptsm vocabulaire renommer pilote "CH Nord" "Centre hospitalier Nord" --appliquer`;

interface RenommerOptions extends ModifyingOptions {
  readonly libelle: string | null;
}

export const declare: CommandModule['declare'] = (command, done) => {
  const run = runner(done);
  const rename = modifying(
    addVerb(command, 'renommer', 'donne un autre nom à un mot, partout où il est écrit'),
  )
    .argument('<champ>', Object.keys(RENOMMABLES).join(', '))
    .argument('<ancien>', 'le mot, comme les fiches l’écrivent')
    .argument('<nouveau>', 'son nouveau nom')
    .addOption(
      new Option('--libelle <texte>', 'd’un statut : comment les rapports le nomment').default(
        null,
        'tiré du nom',
      ),
    )
    .addHelpText('after', EXAMPLES);
  run(rename, async ([champ, ancien, nouveau]) => {
    await renommerPartout([String(champ), String(ancien), String(nouveau)], rename.optsWithGlobals());
    return EXIT.done;
  });
  run(command.allowExcessArguments(), () => {
    refuseUnknownVerb(command);
    throw new UsageError('il manque un verbe', { hint: `verbes : ${verbsOf(command).join(', ')}` });
  });
};

type Typed = readonly [champ: string, ancien: string, nouveau: string];

async function renommerPartout([champ, ancien, nouveau]: Typed, options: RenommerOptions): Promise<void> {
  const field = renommableNamed(champ);
  refuseName(ancien, nouveau);
  if (CODES.has(field)) refuseWords(nouveau);
  if (options.libelle !== null) refuseLabel(field, options.libelle);
  const opened = await openPlan(options);
  const changes = renommer(opened.plan, { champ: field, ancien, nouveau, libelle: options.libelle });
  await emitModifications(await completed(changes, opened), opened, options);
}

/** @throws UsageError */
function renommableNamed(typed: string): Renommable {
  const known = Object.keys(RENOMMABLES) as Renommable[];
  const field = recognise(typed, FIELDS);
  const found = known.find((one) => one === typed || one === field);
  if (found) return found;
  throw unknownName(`les mots de « ${typed} » ne se renomment pas`, typed, listed('champs', known));
}

/** @throws UsageError */
function refuseName(ancien: string, nouveau: string): void {
  if (ancien === nouveau)
    throw new UsageError('l’ancien et le nouveau nom sont les mêmes', { hint: 'il n’y a rien à changer' });
  if (nouveau.trim() !== '' && nouveau === nouveau.trim() && !/\p{Cc}/u.test(nouveau)) return;
  throw new UsageError(
    'le nouveau nom est vide, commence ou finit par un espace, ou tient sur plusieurs lignes',
    {
      hint: 'écrivez-le entre guillemets : "Centre hospitalier Nord"',
    },
  );
}

/** @throws UsageError */
function refuseLabel(champ: Renommable, libelle: string): void {
  if (champ !== 'status')
    throw new UsageError('--libelle ne sert qu’à un statut', {
      hint: 'les autres mots ont le leur dans ptsm.yaml (titre, libelle)',
    });
  if (libelle.trim() === '' || /\p{Cc}/u.test(libelle))
    throw new UsageError('le libellé est vide, ou tient sur plusieurs lignes', {
      hint: 'par exemple --libelle "Mise en œuvre"',
    });
}
