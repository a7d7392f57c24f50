/**
 * A run that cannot proceed, said in one French sentence. 2: not run (usage, configuration);
 * 3: could not finish (unreadable, unwritable, git missing).
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hint: string | null;
  readonly exitCode: 2 | 3;

  constructor(
    message: string,
    { hint = null, exitCode = 2 }: { hint?: string | null; exitCode?: 2 | 3 } = {},
  ) {
    super(message);
    this.hint = hint;
    this.exitCode = exitCode;
  }
}
