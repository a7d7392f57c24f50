import { buildFiches } from '../../figures/fiches.ts';
import { populationOf } from '../../figures/population.ts';
import { renderFiches } from '../../report/fiches.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { openPlan } from '../open-plan.ts';
import { filterOf, selected, selecting, type SelectionOptions } from '../selection.ts';
import { tell } from '../streams.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  selecting(command).action(async () => {
    const options: CommonOptions & SelectionOptions = command.optsWithGlobals();
    const opened = openPlan(options);
    const { plan } = opened;
    const population = populationOf(plan);
    const fiches = selected(population, options);
    const filter = filterOf(options);
    if (fiches.length === 0 && filter !== null && !options.silencieux)
      tell(`ptsm : aucune des ${String(population.fiches.length)} fiches ne répond à « ${filter} »`);
    await emit(
      { data: () => buildFiches(fiches, filter, opened), document: () => renderFiches(fiches, plan) },
      options,
    );
    done(EXIT.done);
  });
};
