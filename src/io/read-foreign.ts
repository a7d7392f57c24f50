import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { UsageError } from '../fiche/usage-error.ts';
import { reasonOf } from './reason.ts';

/** A file that a person names, from anywhere: its bytes, or its size where it is over the limit. */
export type Foreign = { readonly bytes: Uint8Array } | { readonly size: number };

/** A name with a space is cut there where it is typed bare. */
const QUOTES = { hint: 'un nom qui contient une espace se met entre guillemets' };

/** A regular file, never waited for. @throws UsageError, exit 2 where there is no such file, 3 where it cannot be read */
export function readForeign(path: string, limit: number): Foreign {
  try {
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(file);
      if (stats.isDirectory())
        throw new UsageError(`« ${path} » est un dossier`, {
          hint: 'donnez un fichier, ou plusieurs : classeur xlsx, csv, document docx',
        });
      if (!stats.isFile()) throw new UsageError(`« ${path} » n’est pas un fichier`);
      return stats.size > limit ? { size: stats.size } : { bytes: readFileSync(file) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isMissing
      ? new UsageError(`le fichier « ${path} » n’existe pas`, /\s/.test(path) ? {} : QUOTES)
      : new UsageError(`« ${path} » ne peut pas être lu (${reasonOf(error)})`, { exitCode: 3 });
  }
}
