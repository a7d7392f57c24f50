import { UsageError } from '../../fiche/usage-error.ts';
import type { CommandModule } from '../command.ts';
import { parseDay } from '../common-options.ts';
import { enteriner, type EnterinerOptions } from '../copil/enteriner.ts';
import { preparer, type PreparerOptions } from '../copil/preparer.ts';
import { dating } from '../dated.ts';
import { publishing } from '../published.ts';
import { addVerb, refuseUnknownVerb, runner, verbsOf } from '../verbs.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  const run = runner(done);
  const prepare = publishing(
    addVerb(command, 'preparer', 'prépare l’ordre du jour du prochain COPIL'),
  ).option(
    '--depuis <ref>',
    'ce qui s’est passé depuis cette date, ce commit ou cette étiquette ; sinon depuis la dernière étiquette copil-AAAA-MM',
  );
  run(prepare, () => preparer(prepare.optsWithGlobals<PreparerOptions>()));
  const record = dating(
    addVerb(command, 'enteriner', 'retient ce que le COPIL de ce jour a validé'),
  ).argument('<date>', 'le jour du COPIL, par exemple 2025-01-21', parseDay);
  run(record, ([date]) => enteriner(String(date), record.optsWithGlobals<EnterinerOptions>()));
  run(command.allowExcessArguments(), () => {
    refuseUnknownVerb(command);
    throw new UsageError('il manque un verbe', { hint: `verbes : ${verbsOf(command).join(', ')}` });
  });
};
