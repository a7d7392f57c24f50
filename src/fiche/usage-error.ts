import type { Flaw } from './defect.ts';

interface Facts {
  readonly hint?: string | null;
  readonly exitCode?: 2 | 3;
  readonly flaw?: Flaw | null;
}

/**
 * A run that cannot proceed, said in one French sentence. 2: not run (usage, configuration);
 * 3: could not finish (unreadable, unwritable, git missing).
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hint: string | null;
  readonly exitCode: 2 | 3;
  /** What is wrong in the file that stopped the run, where a check can report it as a finding. */
  readonly flaw: Flaw | null;

  constructor(message: string, { hint = null, exitCode = 2, flaw = null }: Facts = {}) {
    super(message);
    this.hint = hint;
    this.exitCode = exitCode;
    this.flaw = flaw;
  }
}
