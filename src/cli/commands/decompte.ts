import { buildDecompte, decompte } from '../../figures/decompte.ts';
import { populationOf } from '../../figures/population.ts';
import { renderDecompte } from '../../report/decompte.ts';
import type { CommandModule } from '../command.ts';
import { emit } from '../emit.ts';
import { openPublished, publishing, type PublishedOptions } from '../published.ts';
import { selected, selecting, type SelectionOptions } from '../selection.ts';
import { strictCode } from '../strict-code.ts';

interface DecompteOptions extends PublishedOptions, SelectionOptions {
  readonly par: string;
  readonly et?: string;
}

export const declare: CommandModule['declare'] = (command, done) => {
  publishing(selecting(command))
    .requiredOption('--par <champ>', 'champ des lignes, par exemple status')
    .option('--et <champ>', 'champ des colonnes')
    .action(async () => {
      done(await count(command.optsWithGlobals()));
    });
};

async function count(options: DecompteOptions) {
  const opened = await openPublished(options);
  const population = populationOf(opened.plan);
  const table = decompte(
    { ...population, fiches: selected(population, options) },
    options.par,
    options.et ?? null,
  );
  const data = buildDecompte([table], opened);
  await emit({ data: () => data, document: () => renderDecompte(data) }, options);
  return strictCode(options, data.reserves);
}
