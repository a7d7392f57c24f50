import { buildEvolution } from '../../figures/temps/evolution.ts';
import { renderEvolution } from '../../report/temps/evolution.ts';
import type { CommandModule, ExitCode } from '../command.ts';
import { choice } from '../common-options.ts';
import { openDepot } from '../depot.ts';
import { emit } from '../emit.ts';
import { strictCode } from '../strict-code.ts';
import { publishing, type PublishedOptions } from '../published.ts';
import { PAR, readEtapes } from '../temps/read-etapes.ts';

interface EvolutionOptions extends PublishedOptions {
  readonly par: (typeof PAR)[number];
  readonly chiffres?: string;
}

const EXAMPLES = `
Exemples :
  ptsm evolution --par annee                      année après année
  ptsm evolution --par etiquettes -o copil.pptx   d’un COPIL à l’autre
  ptsm evolution --chiffres engagees,budget-engage -o suivi.csv`;

export const declare: CommandModule['declare'] = (command, done) => {
  publishing(command)
    .addOption(choice('--par <pas>', 'une étape par', PAR))
    .option('--chiffres <noms>', 'ces chiffres, séparés par des virgules, par exemple engagees,suspendues')
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      done(await evolution(command.optsWithGlobals()));
    });
};

async function evolution(options: EvolutionOptions): Promise<ExitCode> {
  const chiffres = options.chiffres?.split(/[\s,]+/).filter((one) => one !== '') ?? null;
  const { reading, ...request } = await readEtapes(await openDepot(options), options);
  const data = buildEvolution(reading, { ...request, chiffres });
  await emit(
    { data: () => data, document: (format) => renderEvolution(data, { chiffres, format }) },
    options,
  );
  return strictCode(options, data.reserves);
}
