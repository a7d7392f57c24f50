import { list, root } from '../report/nodes.ts';
import type { CommonOptions } from './common-options.ts';
import { emit } from './emit.ts';
import type { Written } from './init/write-new-files.ts';

/** What a command wrote, a line a file. */
export async function printWritten(written: readonly Written[], options: CommonOptions): Promise<void> {
  const document = () => root(list(written.map(({ etat, chemin }) => [`${etat} : ${chemin}`])));
  await emit({ data: () => written, document }, options);
}
