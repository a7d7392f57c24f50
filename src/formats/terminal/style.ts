import type { ChalkInstance } from 'chalk';

export interface Style {
  readonly chalk: ChalkInstance;
  /** Columns to stay within, null where nothing may be wrapped. */
  readonly width: number | null;
}
