import { buildHistorique } from '../../figures/temps/historique.ts';
import { renderHistorique } from '../../report/temps/historique.ts';
import type { CommandModule, ExitCode } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { dating, type DatedOptions } from '../dated.ts';
import { emit } from '../emit.ts';
import { openPlan } from '../open-plan.ts';
import { strictCode } from '../strict-code.ts';
import { storyOf } from '../temps/story-of.ts';

const EXAMPLES = `
Exemples :
  ptsm historique 12                     qui a changé quoi, et quand
  ptsm historique 12 -o fiche-12.docx    le même, à remettre
  ptsm historique 12 --au copil-2023-12  telle qu’on la connaissait à ce COPIL`;

export const declare: CommandModule['declare'] = (command, done) => {
  dating(command)
    .argument('<id>', 'numéro de la fiche, ou son fichier, même supprimée depuis')
    .addHelpText('after', EXAMPLES)
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
