import { InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../../fiche/usage-error.ts';
import { french } from '../../report/typography.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { EXIT } from '../exit-code.ts';
import { adviceOn } from '../init/advice.ts';
import { filesFor, type Wanted } from '../init/files-for.ts';
import { findSite } from '../init/site.ts';
import { writeNewFiles } from '../init/write-new-files.ts';
import { printWritten } from '../print-written.ts';
import { tell } from '../streams.ts';

type InitOptions = CommonOptions & Wanted;

export const declare: CommandModule['declare'] = (command, done) => {
  command
    .addOption(
      new Option('--ci <forge>', 'vérification à chaque demande de fusion : github ou gitlab')
        .default(null, 'aucune')
        .argParser(parseForge),
    )
    .addOption(
      new Option(
        '--commentaires',
        'avec --ci github : constats et effets en commentaires de la demande',
      ).default(false, 'non'),
    )
    .addOption(
      new Option('--source <paquet>', 'avec --ci : ce que npm y installe').default(
        null,
        'ptsm à cette version',
      ),
    )
    .addOption(
      new Option('--vscode', 'tâche de vérification et aide à la saisie de ptsm.yaml').default(false, 'non'),
    )
    .action(async () => {
      await init(command.optsWithGlobals());
      done(EXIT.done);
    });
};

async function init(options: InitOptions): Promise<void> {
  refuseNothing(options);
  const site = findSite(options);
  const written = writeNewFiles(site.base, await filesFor(site, options));
  await printWritten(written, options);
  if (!options.silencieux) for (const advice of adviceOn(written, options)) tell(french(advice));
}

function refuseNothing({ ci, commentaires, source, vscode }: InitOptions): void {
  if (commentaires && ci !== 'github') throw new UsageError('--commentaires demande --ci github');
  if (source !== null && ci === null) throw new UsageError('--source demande --ci');
  if (ci !== null || vscode) return;
  throw new UsageError('dites ce qu’il faut préparer', {
    hint: [
      'ptsm init --ci github      vérifie les fiches à chaque demande de fusion, sur GitHub',
      'ptsm init --ci gitlab      de même, sur GitLab',
      'ptsm init --vscode         montre les constats dans Visual Studio Code',
    ]
      .map((one) => `  ${one}`)
      .join('\n'),
  });
}

function parseForge(name: string): string {
  if (name === 'github' || name === 'gitlab') return name;
  throw new InvalidArgumentError('attendu github ou gitlab');
}
