import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { soundFiche } from './fiche-text.ts';
import { writeRepository } from './write-repository.ts';

/** Puts something at an absolute path. */
export type Put = (path: string, elsewhere: string) => void;

/** A link to that path, relative to the link's folder; `ELSEWHERE` is a folder out of the repository. */
export function linkTo(target: string): Put {
  return (path, elsewhere) => {
    symlinkSync(target.replace('ELSEWHERE', elsewhere), path);
  };
}

export function fileOf(content: string | Uint8Array): Put {
  return (path) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
}

export const pipe: Put = (path) => {
  execFileSync('/usr/bin/mkfifo', [path]);
};

/** A repository with a sound fiche, `fiches/1.md`, and these odd entries of its `fiches` folder. */
export function repositoryWith(entries: readonly (readonly [name: string, put: Put])[]): string {
  const folder = writeRepository({ 'ptsm.yaml': '', 'fiches/1.md': soundFiche({ id: 1 }) });
  const elsewhere = writeRepository({ 'secret.md': soundFiche({ id: 3, title: 'Mot de passe' }) });
  for (const [name, put] of entries) put(join(folder, 'fiches', name), elsewhere);
  return folder;
}
