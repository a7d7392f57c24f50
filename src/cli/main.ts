import type { ExitCode } from './command.ts';
import { COMMANDS } from './commands.ts';
import { EXIT } from './exit-code.ts';
import { endQuietlyOnClosedPipe, writeResult } from './streams.ts';
import { version } from './version.ts';

/** What the scripts of « ptsm completion » call, a hundred times a day: answered without the grammar's modules. */
const COMPLETER = '__completer';

/** Runs one command line; the exit code is set, never forced, so that a pipe is not cut. */
export async function main(args: readonly string[]): Promise<void> {
  endQuietlyOnClosedPipe();
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  // The one question that scripts ask most is answered without loading the grammar.
  if (args[0] === COMPLETER) await (await import('./completion/answer.ts')).answer(args.slice(1));
  else if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) writeResult(`${version()}\n`);
  else process.exitCode = await run(args);
}

async function run(args: readonly string[]): Promise<number> {
  const { buildProgram } = await import('./program.ts');
  let code: ExitCode = EXIT.done;
  try {
    const program = await buildProgram(args, version(), (result) => (code = result));
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return (await import('./failure.ts')).reportFailure(error, Object.keys(COMMANDS));
  }
}
