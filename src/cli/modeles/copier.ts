import { readShipped } from '../../io/read-shipped.ts';
import { cheminDeModele, NO_MODELES } from '../../fiche/modeles.ts';
import { findRoot } from '../../io/find-root.ts';
import type { CommonOptions } from '../common-options.ts';
import type { ExitCode } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { writeNewFiles } from '../init/write-new-files.ts';
import { printWritten } from '../print-written.ts';
import { refuseUnknownTemplate } from '../templates.ts';

/** Starts a territory's own template from one that comes with the tool; one that is there is never replaced. */
export async function copier(nom: string, options: CommonOptions): Promise<ExitCode> {
  refuseUnknownTemplate(nom, NO_MODELES);
  const { folder } = findRoot(options.dossier, options.config);
  const text = readShipped(`templates/${nom}.md`);
  const written = writeNewFiles(folder, [{ path: cheminDeModele(nom), text, present: 'identique' }]);
  await printWritten(written, options);
  return EXIT.done;
}
