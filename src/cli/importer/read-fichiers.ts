import { basename } from 'node:path';
import { FEUILLES } from '../../echanges/export/modele.ts';
import { retourOf } from '../../echanges/fusion/retour.ts';
import { readForeign } from '../../io/read-foreign.ts';
import type { Classeur, Lecture } from '../../tableur/classeur.ts';
import { LIMITES } from '../../tableur/limites.ts';
import { readClasseur } from '../../tableur/read-classeur.ts';
import { lectureRefusee } from '../../tableur/refus.ts';
import { refusDeTaille } from '../../tableur/taille.ts';
import type { OpenPlan } from '../open-plan.ts';
import type { FichiersLus } from './fichiers-lus.ts';
import type { ImporterOptions } from './options.ts';
import { reglagesFor } from './reglages-for.ts';
import { understood } from './understood.ts';

/** @throws UsageError where a file cannot be opened */
export async function readFichiers(
  chemins: readonly string[],
  options: ImporterOptions,
  opened: OpenPlan,
): Promise<FichiersLus> {
  const reglages = await reglagesFor(options, opened);
  const lus: FichiersLus[] = [];
  // One after the other: each may be large.
  for (const chemin of chemins) {
    const lecture = await readFichier(chemin, options);
    lus.push(
      sorted(basename(chemin), lecture, (classeur) => understood(classeur, options, { reglages, opened })),
    );
  }
  return {
    fichiers: lus.flatMap(({ fichiers }) => fichiers),
    fiches: lus.flatMap(({ fiches }) => fiches),
    rendus: lus.flatMap(({ rendus }) => rendus),
    remarques: [...reglages.remarques, ...lus.flatMap(({ remarques }) => remarques)],
  };
}

async function readFichier(chemin: string, { encodage, separateur }: ImporterOptions): Promise<Lecture> {
  const nom = basename(chemin);
  const found = readForeign(chemin, LIMITES.fichier);
  if ('bytes' in found) return readClasseur({ nom, bytes: found.bytes }, { encodage, separateur });
  const refus = refusDeTaille(found.size);
  return refus ? lectureRefusee(nom, refus) : { classeur: null, remarques: [] };
}

/** A file that was refused, one that comes back, or one that was made elsewhere. */
function sorted(
  nom: string,
  { classeur, remarques }: Lecture,
  understand: (classeur: Classeur) => FichiersLus,
): FichiersLus {
  const retour = classeur && retourOf(classeur);
  const fichiers = [{ nom, classeur, tableaux: null, lignes: classeur ? rowsOf(classeur) : 0 }];
  if (!classeur) return { fichiers, fiches: [], rendus: [], remarques };
  if (retour) return { fichiers, fiches: [], rendus: [{ classeur, retour }], remarques };
  const read = understand(classeur);
  return { ...read, remarques: [...remarques, ...read.remarques] };
}

/** Of « Fiches », under its titles. */
function rowsOf({ genre, feuilles }: Classeur): number {
  const sheet = genre === 'xlsx' ? feuilles.find(({ nom }) => nom === FEUILLES.fiches) : feuilles[0];
  return Math.max(0, (sheet?.lignes.length ?? 0) - 1);
}
