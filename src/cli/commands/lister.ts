import { buildFiches } from '../../figures/fiches.ts';
import { populationOf } from '../../figures/population.ts';
import { renderFiches } from '../../report/fiches.ts';
import type { CommandModule } from '../command.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { openPublished, publishing, type PublishedOptions } from '../published.ts';
import { filterOf, selected, selecting, type SelectionOptions } from '../selection.ts';
import { tell } from '../streams.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  publishing(selecting(command)).action(async () => {
    const options: PublishedOptions & SelectionOptions = command.optsWithGlobals();
    const opened = await openPublished(options);
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
