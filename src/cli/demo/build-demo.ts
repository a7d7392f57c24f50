import { readShipped } from '../../io/read-shipped.ts';
import { readShippedTree } from '../../io/read-shipped-tree.ts';
import type { NewCommit } from '../../io/fast-import.ts';
import { parseHistoire } from './histoire.ts';
import { replay } from './replay.ts';

/** Four years of the Val-d’Ambrelle, a commit a step; the files of the last one are those of the example. */
export function buildDemo(): readonly NewCommit[] {
  const final = readShippedTree('examples/demonstration', ['rendus']);
  return replay(final, parseHistoire(readShipped('templates/demo/histoire.yaml')));
}
