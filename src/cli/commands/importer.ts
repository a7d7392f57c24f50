import { renderImportation } from '../../report/importation/importation.ts';
import { french } from '../../report/typography.ts';
import type { CommandModule, ExitCode } from '../command.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { buildImportation } from '../importer/build-importation.ts';
import { nextSteps } from '../importer/next-steps.ts';
import { importing, type ImporterOptions } from '../importer/options.ts';
import { propose } from '../importer/propose.ts';
import { readFichiers } from '../importer/read-fichiers.ts';
import { saveReglages } from '../importer/save-reglages.ts';
import { verified } from '../importer/verified.ts';
import { writeImportation } from '../importer/write-importation.ts';
import { openPlan } from '../open-plan.ts';
import { tell } from '../streams.ts';

const EXAMPLES = `
Exemples :
  ptsm importer actions.xlsx                       ce qui serait écrit, sans rien écrire
  ptsm importer actions.xlsx --remplir --appliquer en reprenant les cases fusionnées
  ptsm importer fiches/*.docx --appliquer          une fiche par document
  ptsm exporter -o fiches.xlsx                     puis, modifié et rendu : ptsm importer fiches.xlsx`;

export const declare: CommandModule['declare'] = (command, done) => {
  importing(command)
    .argument('<fichiers...>', 'classeurs xlsx, csv, documents docx, ou ce que « ptsm exporter » a écrit')
    .addHelpText('after', EXAMPLES)
    .action(async (noms: string[]) => {
      done(await importer(noms, command.optsWithGlobals()));
    });
};

async function importer(noms: readonly string[], options: ImporterOptions): Promise<ExitCode> {
  // That there is no fiche yet is why one imports.
  const opened = await openPlan({ ...options, silencieux: true });
  const lu = await readFichiers(noms, options, opened);
  const importation = verified(await propose(lu, opened), opened, options.incompletes);
  const isRefused = importation.remarques.some(({ gravite }) => gravite === 'erreur');
  const ecrites = options.appliquer && !isRefused;
  const data = buildImportation(importation, opened, { fichiers: lu.fichiers, ecrites });
  if (ecrites) writeImportation(importation.fiches, opened, options);
  saveReglages(lu, options, opened);
  await emit(
    { data: () => data, document: (format) => renderImportation(data, format === 'terminal') },
    options,
  );
  if (!options.silencieux) tellSteps(nextSteps(data, options));
  return exitCode(data);
}

/** Apart from the report, that they follow on a screen. */
function tellSteps(steps: readonly string[]): void {
  if (steps.length > 0) tell(french(`\n${steps.join('\n')}`));
}

/** A dry run shows what would be left aside, or where nothing was found; asked to write, it has not done all. */
function exitCode({ remarques, conflits, fiches, ecrites }: Parameters<typeof nextSteps>[0]): ExitCode {
  const isAside = fiches.some(({ etat }) => etat === 'ecartee');
  const isIncomplete = ecrites && (isAside || remarques.some(({ code }) => code === 'aucun-tableau'));
  const isWrong = remarques.some(({ gravite }) => gravite === 'erreur');
  return isWrong || conflits.length > 0 || isIncomplete ? EXIT.findings : EXIT.done;
}
