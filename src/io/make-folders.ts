import { mkdirSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { statsOf } from './obstacle.ts';

/** Makes folders, and can take those that it made away again. */
export interface FolderMaker {
  /** @throws the system's error */
  readonly make: (folder: string) => void;
  readonly undo: () => void;
}

export function folderMaker(): FolderMaker {
  const made: string[] = [];
  const make = (folder: string) => {
    if (statsOf(folder)) return;
    make(dirname(folder));
    mkdirSync(folder);
    made.push(folder);
  };
  return {
    make,
    undo: () => {
      for (const folder of made.toReversed()) removeEmpty(folder);
    },
  };
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Someone else put something in it.
  }
}
