import { join, resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { UsageError } from '../../fiche/usage-error.ts';
import { exists } from '../../io/exists.ts';
import { lookForRoot } from '../../io/find-root.ts';
import { french } from '../../report/typography.ts';
import type { CommandModule, ExitCode } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { EXIT } from '../exit-code.ts';
import { adviceOn } from '../init/advice.ts';
import { filesFor, type Wanted } from '../init/files-for.ts';
import { findSite } from '../init/site.ts';
import { addStartOptions, donneesOf, startFlags, type StartOptions } from '../init/start/start-options.ts';
import { writeNewFiles } from '../init/write-new-files.ts';
import { openVocabulary } from '../open-vocabulary.ts';
import { printWritten } from '../print-written.ts';
import { tell } from '../streams.ts';

interface InitOptions extends CommonOptions, Wanted, StartOptions {
  /** « aucune » is an answer, too. */
  readonly isForgeGiven: boolean;
}

type Typed = Omit<InitOptions, 'ci' | 'isForgeGiven'> & { readonly ci: string | null };

const EXAMPLES = `
Exemples :
  ptsm init                            commence un dépôt ici, en posant des questions
  ptsm init ptsm-13 --code 13 --sans-question
                                       dans un nouveau dossier, sans rien demander
  ptsm init --ci github                vérifie les fiches d’un dépôt déjà là`;

export const declare: CommandModule['declare'] = (command, done) => {
  addPreparations(
    addStartOptions(command.argument('[dossier]', 'dossier à créer, ou à compléter (par défaut : ici)')),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (typed?: string) => {
      const { ci, ...options } = command.optsWithGlobals<Typed>();
      const forge = ci === 'github' || ci === 'gitlab' ? ci : null;
      done(await init(typed ?? null, { ...options, ci: forge, isForgeGiven: ci !== null }));
    });
};

function addPreparations(command: Command): Command {
  return command
    .addOption(
      new Option('--ci <forge>', 'vérification à chaque demande de fusion : github, gitlab ou aucune')
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
    );
}

async function init(typed: string | null, options: InitOptions): Promise<ExitCode> {
  const folder = folderToStart(typed, options);
  if (folder === null) {
    refuseStart(options);
    await prepare(options);
    return EXIT.done;
  }
  refuseCommentaires(options);
  const { start } = await import('../init/start/start.ts');
  const donnees = { ...donneesOf(options), ci: options.isForgeGiven ? options.ci : undefined };
  return start({ typed, folder, donnees, asksNothing: options.sansQuestion ?? false }, options);
}

/** Null in a repository of fiches, where there is nothing to begin. A folder of fiches alone can be either. */
function folderToStart(typed: string | null, options: InitOptions): string | null {
  const { dossier, config, ci, vscode } = options;
  if (typed !== null) return resolve(dossier, typed);
  const root = lookForRoot(dossier, config);
  if (root === null) return dossier;
  const isBegun = exists(join(root.folder, root.settings));
  const onlyPrepares = startFlags(options).length === 0 && (ci !== null || vscode);
  return isBegun || onlyPrepares ? null : root.folder;
}

async function prepare(options: InitOptions): Promise<void> {
  refuseNothing(options);
  const site = findSite(options);
  const files = await filesFor(site, options, () => openVocabulary(options));
  const written = writeNewFiles(site.base, files);
  await printWritten(written, options);
  if (!options.silencieux) for (const advice of adviceOn(written, options)) tell(french(advice));
}

function refuseStart(options: InitOptions): void {
  const [flag] = startFlags(options);
  if (flag === undefined) return;
  throw new UsageError(`${flag} sert à commencer un dépôt de fiches, et celui-ci l’est déjà`, {
    hint: 'Rien n’a été écrit. Changez ptsm.yaml, ou commencez ailleurs : ptsm init AUTRE-DOSSIER',
  });
}

function refuseCommentaires({ commentaires, ci }: InitOptions): void {
  if (commentaires && ci !== 'github') throw new UsageError('--commentaires demande --ci github');
}

function refuseNothing(options: InitOptions): void {
  refuseCommentaires(options);
  const { ci, source, vscode } = options;
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

/** Commander takes null for no value at all. */
function parseForge(name: string): string {
  if (name === 'github' || name === 'gitlab' || name === 'aucune') return name;
  throw new InvalidArgumentError('attendu github ou gitlab, ou aucune');
}
