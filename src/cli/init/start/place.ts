import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../../../fiche/usage-error.ts';
import { exists } from '../../../io/exists.ts';
import { CONFIGURATION_FILE, lookForRoot, repositoryAround, type Root } from '../../../io/find-root.ts';
import { reasonOf } from '../../../io/reason.ts';

/** The folder of a repository to begin, which may not be there yet. @throws UsageError where it cannot be one */
export function placeOf(wanted: string): Root {
  const { there, missing } = thereAndMissing(resolve(wanted));
  const found = lookForRoot(there, null);
  if (found && exists(join(found.folder, CONFIGURATION_FILE))) throw alreadyThere(found.folder);
  const folder = join(there, ...missing);
  return { folder, settings: CONFIGURATION_FILE, repository: repositoryAround(there) };
}

/** The nearest folder that is there, by its own name, and those to make below it. */
function thereAndMissing(folder: string): { readonly there: string; readonly missing: readonly string[] } {
  if (!exists(folder) && dirname(folder) !== folder) {
    const { there, missing } = thereAndMissing(dirname(folder));
    return { there, missing: [...missing, basename(folder)] };
  }
  try {
    if (statSync(folder).isDirectory()) return { there: realpathSync(folder), missing: [] };
  } catch (error) {
    const why = lstatSync(folder).isSymbolicLink() ? 'un lien sans cible' : reasonOf(error);
    throw new UsageError(`« ${folder} » ne s’ouvre pas (${why})`);
  }
  throw new UsageError(`« ${folder} » n’est pas un dossier`, {
    hint: 'Rien n’a été écrit. Donnez un autre nom : ptsm init AUTRE-DOSSIER',
  });
}

function alreadyThere(folder: string): UsageError {
  return new UsageError(`« ${folder} » est déjà un dépôt de fiches : ${CONFIGURATION_FILE} s’y trouve`, {
    hint: [
      `Rien n’a été écrit. Pour changer ce qu’il dit du territoire, modifiez ${CONFIGURATION_FILE} ; pour un autre plan :`,
      '  ptsm init AUTRE-DOSSIER',
    ].join('\n'),
  });
}
