import { UsageError } from '../../fiche/usage-error.ts';
import { listed, unknownName } from '../../fiche/words/unknown-name.ts';
import { readShipped } from '../../io/read-shipped.ts';
import { writeFileSafely } from '../../io/write-file.ts';
import { french } from '../../report/typography.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { isScreen } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { tell, writeResult } from '../streams.ts';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

type Shell = (typeof SHELLS)[number];

const EXAMPLES = `
La touche Tab propose alors les commandes, leurs options, et les fiches du dépôt.

Pour l’activer :
  bash         echo 'source <(ptsm completion bash)' >> ~/.bashrc
  zsh          echo 'source <(ptsm completion zsh)' >> ~/.zshrc
  fish         ptsm completion fish -o ~/.config/fish/completions/ptsm.fish
  powershell   ptsm completion powershell | Out-String | Invoke-Expression
               (cette ligne dans le fichier que nomme $PROFILE)`;

export const declare: CommandModule['declare'] = (command, done) => {
  command
    .addArgument(command.createArgument('<shell>', SHELLS.join(', ')).choices(SHELLS).argParser(shellNamed))
    .addHelpText('after', EXAMPLES)
    .action((shell: Shell) => {
      printScript(shell, command.optsWithGlobals());
      done(EXIT.done);
    });
};

function printScript(shell: Shell, options: CommonOptions): void {
  const { format, rapport, sortie, silencieux } = options;
  if (format !== null || rapport.length > 0)
    throw new UsageError('un script de complétion n’a qu’une forme', { hint: 'sans -f ni --rapport' });
  const script = readShipped(`templates/completion/ptsm.${shell}`);
  if (isScreen(sortie)) writeResult(script);
  else writeFileSafely(sortie, script);
  if (!isScreen(sortie) && !silencieux) tell(french(`écrit : ${sortie}`));
}

/** @throws UsageError that suggests the shell that was meant */
function shellNamed(name: string): Shell {
  const found = SHELLS.find((shell) => shell === name);
  if (found) return found;
  throw unknownName(`pas de complétion pour « ${name} »`, name, listed('interpréteurs', SHELLS));
}
