import { basename } from 'node:path';
import { isExport } from '../../echanges/export/marque.ts';
import { readTableaux } from '../../echanges/import/colonnes/read-tableaux.ts';
import type { FicheLue } from '../../echanges/import/fiche-lue.ts';
import { readFiches } from '../../echanges/import/valeurs/read-fiches.ts';
import { readForeign } from '../../io/read-foreign.ts';
import type { Classeur } from '../../tableur/classeur.ts';
import { SIZE_LIMIT, readClasseur, tooLarge } from '../../tableur/read-classeur.ts';
import type { Remarque } from '../../tableur/remarque.ts';
import type { OpenPlan } from '../open-plan.ts';
import type { FichierLu } from './build-importation.ts';
import type { ImporterOptions } from './options.ts';
import { reglagesFor, type ReglagesLus } from './reglages-for.ts';

/** What the files say, not compared with the repository yet. */
export interface FichiersLus {
  readonly fichiers: readonly FichierLu[];
  readonly fiches: readonly FicheLue[];
  /** What this tool exported, to be merged. */
  readonly exports: readonly Classeur[];
  readonly reglages: ReglagesLus;
  readonly remarques: readonly Remarque[];
}

/** @throws UsageError where a file cannot be opened, or the settings of the import are wrong */
export async function readFichiers(
  noms: readonly string[],
  options: ImporterOptions,
  opened: OpenPlan,
): Promise<FichiersLus> {
  const reglages = await reglagesFor(options, opened);
  const lus: FichiersLus[] = [];
  // One after the other: each may be large.
  for (const nom of noms) lus.push(await readFichier(nom, options, { reglages, opened }));
  return {
    fichiers: lus.flatMap(({ fichiers }) => fichiers),
    fiches: lus.flatMap(({ fiches }) => fiches),
    exports: lus.flatMap(({ exports }) => exports),
    reglages,
    remarques: lus.flatMap(({ remarques }) => remarques),
  };
}

interface Context {
  readonly reglages: ReglagesLus;
  readonly opened: OpenPlan;
}

async function readFichier(chemin: string, options: ImporterOptions, context: Context): Promise<FichiersLus> {
  const nom = basename(chemin);
  const found = readForeign(chemin, SIZE_LIMIT);
  const { classeur, remarques } =
    'size' in found ? tooLarge(nom, found.size) : await readClasseur({ nom, bytes: found.bytes }, options);
  const empty = { reglages: context.reglages, remarques, fiches: [], exports: [] };
  if (classeur === null) return { ...empty, fichiers: [{ nom, classeur, tableaux: null, lignes: 0 }] };
  if (isExport(classeur))
    return { ...empty, exports: [classeur], fichiers: [{ nom, classeur, tableaux: null, lignes: 0 }] };
  return understood(classeur, remarques, options, context);
}
