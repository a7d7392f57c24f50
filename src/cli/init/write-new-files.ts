import { UsageError } from '../../fiche/usage-error.ts';
import { readTarget, writeTarget } from '../../io/target.ts';
import { textHolds } from './holds.ts';
import type { NewFile } from './new-file.ts';

export interface Written {
  readonly chemin: string;
  readonly etat: 'écrit' | 'déjà à jour';
}

/** All of the files, or none: what is there already is never changed. @throws UsageError */
export function writeNewFiles(base: string, files: readonly NewFile[]): readonly Written[] {
  const found = files.map((file) => ({ file, before: readTarget(base, file.path) }));
  const others = found.filter(({ file, before }) => before !== null && !isUpToDate(file, before));
  if (others.length > 0) throw refusal(others.map(({ file }) => file));
  return found.map(({ file: { path, text }, before }) => {
    if (before !== null) return { chemin: path, etat: 'déjà à jour' };
    writeTarget(base, path, text);
    return { chemin: path, etat: 'écrit' };
  });
}

function isUpToDate({ text, partage }: NewFile, before: string): boolean {
  return before === text || (partage && textHolds(before, text));
}

function refusal(files: readonly NewFile[]): UsageError {
  const paths = files.map(({ path }) => `« ${path} »`).join(', ');
  const verb = files.length > 1 ? 'existent déjà, différents' : 'existe déjà, différent';
  return new UsageError(`${paths} ${verb} de ce que ptsm écrirait`, {
    hint: ['Rien n’a été écrit, rien n’est jamais remplacé.', ...files.map(whatToDo)].join('\n'),
  });
}

function whatToDo({ path, text, partage }: NewFile): string {
  if (!partage) return `- ${path} : renommez-le ou supprimez-le, puis relancez`;
  const lines = text.trimEnd().split('\n');
  return [`- ${path} : ajoutez-y ceci, puis relancez`, ...lines.map((line) => `    ${line}`)].join('\n');
}
