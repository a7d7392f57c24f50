import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MODELES_FOLDER, nomDeModele } from '../../fiche/modeles.ts';
import { isMarkdown } from '../../io/fiche-path.ts';
import { findRoot } from '../../io/find-root.ts';
import { readSafely } from '../../io/read-safely.ts';
import { once } from '../once.ts';
import type { Candidate } from './grammar.ts';
import { scanFiches } from './scan-fiches.ts';

/** What a repository adds to the tool's own words, read when asked. */
export interface Territory {
  readonly fiches: () => readonly Candidate[];
  readonly modeles: () => readonly Candidate[];
  /** Codes that `ptsm.yaml` declares under a key, with their words. */
  readonly terms: (key: 'axes' | 'champs' | 'statuts') => Promise<readonly Candidate[]>;
}

/** The repository around a folder, null outside one. */
export function openTerritory(dossier: string, config: string | null): Territory | null {
  const root = orNull(() => findRoot(dossier, config));
  if (!root) return null;
  const { folder, settings } = root;
  const text = once(() => orNull(() => decoded(readSafely(folder, settings))) ?? '');
  return {
    fiches: () => scanFiches(folder, folderIn(text())),
    modeles: () => templatesOf(folder),
    // The YAML parser takes longer to load than the rest together: most words need none of it.
    terms: async (key) => (await import('./declared-terms.ts')).declaredTerms(text(), key),
  };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Where `ptsm.yaml` says that fiches are, as nearly everyone writes it. */
function folderIn(settings: string): string {
  const [, , named] = /^fiches:[ \t]+(["']?)([^"'#\r\n]+?)\1[ \t]*(?:#.*)?\r?$/m.exec(settings) ?? [];
  return named ?? 'fiches';
}

function templatesOf(folder: string): readonly Candidate[] {
  const names = orNull(() => readdirSync(join(folder, MODELES_FOLDER))) ?? [];
  return names
    .filter(isMarkdown)
    .sort()
    .map((name) => ({
      value: nomDeModele(`${MODELES_FOLDER}/${name}`),
      description: 'modèle du territoire',
    }));
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
