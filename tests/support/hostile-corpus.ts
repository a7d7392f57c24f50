import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';

const entree = z.looseObject({
  id: z.string(),
  fichier: z.string(),
  menace: z.string(),
  attendu: z.enum(['rejet', 'avertissement', 'ok', 'usage']),
  ligne: z.int().optional(),
  colonne: z.int().optional(),
  interdit: z.array(z.string()).default([]),
});

/** One file of the corpus, and what must happen to it. */
export type Entree = z.infer<typeof entree>;

const HOSTILE = new URL('../hostile/', import.meta.url);

/** Entries of `expected.yaml` whose file is in one of these folders of the corpus. */
export function entreesOf(...folders: readonly string[]): readonly Entree[] {
  const { entrees } = z
    .object({ entrees: z.array(entree) })
    .parse(parse(readFileSync(new URL('expected.yaml', HOSTILE), 'utf8')));
  return entrees.filter(({ fichier }) => folders.some((folder) => fichier.startsWith(`${folder}/`)));
}

export function bytesOf({ fichier }: Entree): Uint8Array {
  return readFileSync(new URL(`corpus/${fichier}`, HOSTILE));
}

/** The entry's own time limit (« plus de 2 s »), or the one of every entry, in milliseconds. */
export function limitOf({ interdit }: Entree): number {
  const [, seconds = '10'] = /plus de (\d+) s/.exec(interdit.join('\n')) ?? [];
  return Number(seconds) * 1000;
}
