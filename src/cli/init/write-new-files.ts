import { join } from 'node:path';
import { UsageError } from '../../fiche/usage-error.ts';
import { exists } from '../../io/exists.ts';
import { replaceFiles } from '../../io/replace-files.ts';
import { readTarget } from '../../io/target.ts';
import { textHolds } from './holds.ts';
import type { NewFile } from './new-file.ts';

type Etat = 'écrit' | 'déjà à jour' | 'déjà là, laissé';

export interface Written {
  readonly chemin: string;
  readonly etat: Etat;
}

/** All of the files, or none: what is there already is never changed. @throws UsageError */
export function writeNewFiles(base: string, files: readonly NewFile[]): readonly Written[] {
  const found = statesOf(base, files);
  const steps = found
    .filter(({ etat }) => etat === 'écrit')
    .map(({ file: { path, text } }) => ({ path: join(base, path), before: null, after: text }));
  replaceFiles(steps, () => []);
  return found.map(({ file, etat }) => ({ chemin: file.path, etat }));
}

/** What becomes of each file once they are written. @throws UsageError where one that is there stands in the way */
export function statesOf(base: string, files: readonly NewFile[]) {
  const found = files.map((file) => ({ file, etat: stateOf(base, file) }));
  const others = found.filter(({ etat }) => etat === null).map(({ file }) => file);
  if (others.length > 0) throw refusal(others);
  return found.flatMap(({ file, etat }) => (etat === null ? [] : [{ file, etat }]));
}

/** Null for a file that is another. */
function stateOf(base: string, { path, text, present }: NewFile): Etat | null {
  if (present === 'quelconque' && exists(join(base, path))) return 'déjà là, laissé';
  const before = readTarget(base, path);
  if (before === null) return 'écrit';
  const isOurs = before === text || (present === 'complet' && textHolds(before, text));
  return isOurs ? 'déjà à jour' : null;
}

function refusal(files: readonly NewFile[]): UsageError {
  const paths = files.map(({ path }) => `« ${path} »`).join(', ');
  const verb = files.length > 1 ? 'existent déjà, différents' : 'existe déjà, différent';
  return new UsageError(`${paths} ${verb} de ce que ptsm écrirait`, {
    hint: ['Rien n’a été écrit, rien n’est jamais remplacé.', ...files.map(whatToDo)].join('\n'),
  });
}

function whatToDo({ path, text, present }: NewFile): string {
  if (present !== 'complet') return `- ${path} : renommez-le ou supprimez-le, puis relancez`;
  const lines = text.trimEnd().split('\n');
  return [`- ${path} : ajoutez-y ceci, puis relancez`, ...lines.map((line) => `    ${line}`)].join('\n');
}
