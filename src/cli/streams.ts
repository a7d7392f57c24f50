import { visibleLines } from '../formats/visible.ts';

/** A closed pipe (`| head`) is a quiet end, not an error. Called once, before anything is written. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(0);
    });
  }
}

/** The result of a command, and nothing else, goes to stdout; a pipe takes it whole before the process ends. */
export function writeResult(content: string | Uint8Array): void {
  process.stdout.write(content);
}

/** Hints, progress and run messages go to stderr; what they quote is never obeyed. */
export function tell(message: string): void {
  process.stderr.write(`${visibleLines(message)}\n`);
}

/** Workflow commands, made to be obeyed: GitHub's runner reads them on stderr as on stdout. */
export function commandRunner(commands: string): void {
  process.stderr.write(commands);
}
