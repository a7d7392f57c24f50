import type { CommandModule } from '../command.ts';
import { dating } from '../dated.ts';
import { exportFile } from '../export/export-file.ts';
import { exportOpen } from '../export/export-open.ts';
import type { ExporterOptions } from '../export/open-exportation.ts';
import { selecting } from '../selection.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  dating(selecting(command))
    .option('--public', 'sans les fiches « diffusion: interne »')
    .option(
      '--schema-ouvert',
      'données ouvertes, dans le dossier que dit -o : fiches.csv et datapackage.json (Table Schema), sans les fiches internes',
    )
    .action(async () => {
      const options: ExporterOptions = command.optsWithGlobals();
      done(await (options.schemaOuvert ? exportOpen(options) : exportFile(options)));
    });
};
