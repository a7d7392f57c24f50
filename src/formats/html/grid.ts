import type { ElementContent } from 'hast';

export type Cell = readonly ElementContent[];

/** A table before it is laid out, whoever wrote it. */
export interface Grid {
  /** Empty: takes the words of the heading above it. */
  readonly caption: string;
  readonly heads: readonly Cell[];
  readonly lines: readonly (readonly Cell[])[];
  /** By column: numbers are lined up on the right. */
  readonly numeric: readonly boolean[];
  /** The last line is a total. */
  readonly total: boolean;
}
