import { buildFiches } from '../../figures/fiches.ts';
import { readTemplate } from '../../io/read-template.ts';
import { renderFiche } from '../../report/fiche.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { dating, type DatedOptions } from '../dated.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { ficheNamed } from '../fiche-named.ts';
import { openPlan } from '../open-plan.ts';
import { readSuivis } from '../temps/read-suivis.ts';
import { wordsOf } from '../words-of.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  dating(command)
    .argument('<id>', 'numéro de la fiche, ou son fichier')
    .action(async (id: string) => {
      await voir(id, command.optsWithGlobals());
      done(EXIT.done);
    });
};

async function voir(id: string, options: CommonOptions & DatedOptions): Promise<void> {
  const opened = await openPlan(options, { au: options.au ?? null });
  const { plan, findings, source } = opened;
  const fiche = ficheNamed(plan, id);
  const context = {
    plan,
    findings: findings.filter(({ file }) => file === fiche.file),
    wordsOf,
    template: readTemplate('fiche', plan.modeles, source.holds),
  };
  await emit(
    {
      data: () => buildFiches([fiche], null, opened),
      document: async () => {
        const { suivis } = await readSuivis(opened, [fiche.file]);
        return renderFiche(fiche, { ...context, suivi: suivis[0] ?? null });
      },
    },
    options,
  );
}
