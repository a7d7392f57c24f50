import { axesTable } from '../../figures/bilan.ts';
import { buildDecompte } from '../../figures/decompte.ts';
import { populationOf } from '../../figures/population.ts';
import { renderDecompte } from '../../report/decompte.ts';
import type { CommandModule } from '../command.ts';
import { emit } from '../emit.ts';
import { openPublished, publishing, type PublishedOptions } from '../published.ts';
import { strictCode } from '../strict-code.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  publishing(command).action(async () => {
    const options: PublishedOptions = command.optsWithGlobals();
    const opened = await openPublished(options);
    const data = buildDecompte([axesTable(populationOf(opened.plan))], opened);
    await emit(
      { data: () => data, document: () => renderDecompte(data, opened.plan.vocabulary.axes) },
      options,
    );
    done(strictCode(options, data.reserves));
  });
};
