import { axesTable } from '../../figures/bilan.ts';
import { buildDecompte } from '../../figures/decompte.ts';
import { populationOf } from '../../figures/population.ts';
import { renderDecompte } from '../../report/decompte.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { openPlan } from '../open-plan.ts';
import { strictCode } from '../strict-code.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  command.action(async () => {
    const options: CommonOptions = command.optsWithGlobals();
    const opened = openPlan(options);
    const data = buildDecompte([axesTable(populationOf(opened.plan))], opened);
    await emit(
      { data: () => data, document: () => renderDecompte(data, opened.plan.vocabulary.axes) },
      options,
    );
    done(strictCode(options, data.reserves));
  });
};
