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

/** The repository of fiches around a folder. @throws UsageError where there is none */
export function findRoot(start: string, named: string | null): Root {
  const root = lookForRoot(start, named);
  if (root) return root;
  const from = existingFolder(start);
  const above = repositoryAround(from) === from ? '' : ' ni au-dessus';
  throw new UsageError(`aucun ${CONFIGURATION_FILE} ni dossier « fiches » dans ${from}${above}`, {
    hint: [
      'placez-vous dans le dépôt des fiches, ou indiquez-le : ptsm -C DOSSIER …',
      'Pour en commencer un : ptsm init ; pour essayer sur un territoire fictif : ptsm demo',
    ].join('\n'),
  });
}

/**
 * Walks up from a folder to the git root, or to the file system's root outside git; null where nothing is found.
 * @throws UsageError where the folder, or the configuration that is named, is not there
 */
export function lookForRoot(start: string, named: string | null): Root | null {
  const from = existingFolder(start);
  const repository = repositoryAround(from);
  if (named !== null) return namedRoot(resolve(from, named), repository);
  const searched = ancestors(from).filter((folder) => repository === null || isWithin(repository, folder));
  const holding = (name: string) => searched.find((folder) => existsSync(join(folder, name)));
  const folder = holding(CONFIGURATION_FILE) ?? holding('fiches');
  return folder === undefined ? null : { folder, settings: CONFIGURATION_FILE, repository };
}

/** The git repository that holds a folder, null outside of one. */
export function repositoryAround(folder: string): string | null {
  return ancestors(folder).find((one) => existsSync(join(one, '.git'))) ?? null;
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
