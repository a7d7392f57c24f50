import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';

export const CONFIGURATION_FILE = 'ptsm.yaml';

export interface Root {
  /** Absolute folder that holds `ptsm.yaml` and the fiches; all reported paths are relative to it. */
  readonly folder: string;
  /** Name of the configuration in that folder; there may be none, where only a `fiches/` folder was found. */
  readonly settings: string;
  /** Absolute folder of the git repository around it, null outside one. Nothing above it is read. */
  readonly repository: string | null;
}

/** Walks up from a folder to the git root, or to the file system's root outside git. @throws UsageError */
export function findRoot(start: string, named: string | null): Root {
  const from = existingFolder(start);
  const repository = ancestors(from).find((folder) => existsSync(join(folder, '.git'))) ?? null;
  if (named !== null) return namedRoot(resolve(from, named), repository);
  const searched = ancestors(from).filter((folder) => repository === null || isWithin(repository, folder));
  const holding = (name: string) => searched.find((folder) => existsSync(join(folder, name)));
  const folder = holding(CONFIGURATION_FILE) ?? holding('fiches');
  if (folder !== undefined) return { folder, settings: CONFIGURATION_FILE, repository };
  throw new UsageError(
    `aucun ${CONFIGURATION_FILE} ni dossier « fiches » dans ${from}${repository === from ? '' : ' ni au-dessus'}`,
    {
      hint: `placez-vous dans le dépôt des fiches, ou indiquez-le : ptsm -C DOSSIER …\nPour commencer un dépôt, créez un fichier ${CONFIGURATION_FILE} et un dossier « fiches » (voir « ptsm schema configuration »).`,
    },
  );
}

/** What stands before a reported path to name it from the root of the git repository: empty, or `plans/nord/`. */
export function prefixOf({ folder, repository }: Root): string {
  const way = relative(repository ?? folder, folder);
  return way === '' ? '' : `${way.split(sep).join('/')}/`;
}

/** Whether `path` is `folder` or inside it; both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

function namedRoot(file: string, repository: string | null): Root {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new UsageError(`le fichier de configuration « ${file} » n’existe pas`);
  return { folder: dirname(file), settings: basename(file), repository };
}

function existingFolder(start: string): string {
  const folder = resolve(start);
  if (!existsSync(folder)) throw new UsageError(`le dossier « ${start} » n’existe pas`);
  if (!statSync(folder).isDirectory()) throw new UsageError(`« ${start} » n’est pas un dossier`);
  return realpathSync(folder);
}

function ancestors(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}
