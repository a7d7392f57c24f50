import type { FileChild } from 'docx';
import type { List } from 'mdast';
import type { Look } from './look.ts';

/** Where a block is being set: how wide it may be, in what colours, inside what. */
export interface Setting {
  readonly look: Look;
  /** In twentieths of a point. */
  readonly width: number;
  /** How many lists it is in. */
  readonly level: number;
  /** In a notice: paragraphs have its style. */
  readonly isQuoted: boolean;
  /** Filled in the order in which tables stand in the document: the library has no place for their alternatives. */
  readonly alternatives: Alternative[];
  /** Filled as lists are met: each counts for itself. */
  readonly lists: List[];
}

/** What a person who does not see a table is told. */
export interface Alternative {
  readonly title: string;
  readonly description: string;
}

/** A part of the body: a paragraph, a table. */
export type Element = FileChild;
