import { buildHistorique } from '../../figures/temps/historique.ts';
import { renderHistorique } from '../../report/temps/historique.ts';
import type { CommandModule, ExitCode } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { dating, type DatedOptions } from '../dated.ts';
import { emit } from '../emit.ts';
import { openPlan } from '../open-plan.ts';
import { strictCode } from '../strict-code.ts';
import { storyOf } from '../temps/story-of.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  dating(command)
    .argument('<id>', 'numéro de la fiche, ou son fichier ; aussi d’une fiche supprimée depuis')
    .action(async (id: string) => {
      done(await historique(id, command.optsWithGlobals()));
    });
};

async function historique(id: string, options: CommonOptions & DatedOptions): Promise<ExitCode> {
  const opened = await openPlan(options, { au: options.au ?? null });
  const data = buildHistorique(opened, await storyOf(id, opened));
  const document = (format: string) => renderHistorique(data, opened.plan.vocabulary, format);
  await emit({ data: () => data, document }, options);
  return strictCode(options, data.reserves);
}
