import type { ExitCode } from './command.ts';
import type { CommonOptions } from './common-options.ts';
import { EXIT } from './exit-code.ts';

/** A report with reservations is still a report: it fails only with `--strict`. */
export function strictCode({ strict }: CommonOptions, reserves: readonly string[]): ExitCode {
  return strict && reserves.length > 0 ? EXIT.findings : EXIT.done;
}
