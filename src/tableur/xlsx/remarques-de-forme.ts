import { plural } from '../../fiche/words/plural.ts';
import type { Valeur } from '../classeur.ts';
import { lettre } from '../remarque.ts';
import type { Grille } from './fusions.ts';
import type { Place } from './place.ts';
import type { RemarqueDeCase } from './remarque-de-case.ts';
import type { FeuilleBrute } from './scan-sheet.ts';

/** Too far to the right to be read. */
export interface CaseLointaine extends Place {
  readonly valeur: Valeur;
}

interface Forme extends FeuilleBrute {
  readonly grille: Grille;
  readonly lointaines: readonly CaseLointaine[];
  /** Cells under a merged one, with a value that nobody sees. */
  readonly cachees: readonly Place[];
}

/** Rows that only have looks are common below a table; from here on they slow programs down, and are told. */
const BEAUCOUP = 1000;

/** What is said of a sheet as a whole: what was read though hidden, and what was not. */
export function remarquesDeForme(forme: Forme): readonly RemarqueDeCase[] {
  return [...masquees(forme), ...fantomes(forme), ...lointaines(forme), ...cachees(forme)];
}

function masquees({ grille, lignesMasquees }: Forme): readonly RemarqueDeCase[] {
  const count = [...grille.keys()].filter((ligne) => lignesMasquees.has(ligne)).length;
  if (count === 0) return [];
  const message =
    count === 1
      ? 'une ligne masquée, ou cachée par un filtre, est lue comme les autres : supprimez-la si elle ne doit pas l’être'
      : `${plural(count, 'ligne')} masquées, ou cachées par un filtre, sont lues comme les autres : supprimez-les si elles ne doivent pas l’être`;
  return [{ code: 'lignes-masquees', gravite: 'info', message, place: null, recu: null }];
}

function fantomes({ grille, lointaines, derniere }: Forme): readonly RemarqueDeCase[] {
  const written = [...grille.keys(), ...lointaines.map(({ ligne }) => ligne)];
  const last = written.reduce((most, ligne) => Math.max(most, ligne), 0);
  if (derniere - last < BEAUCOUP) return [];
  const message = `la mise en forme continue jusqu’à la ligne ${String(derniere)}, où plus rien n’est écrit : la lecture s’arrête à la ligne ${String(last)}`;
  return [{ code: 'lignes-vides', gravite: 'info', message, place: null, recu: null }];
}

function lointaines({ lointaines: [first, ...others] }: Forme): readonly RemarqueDeCase[] {
  if (!first) return [];
  const suite = others.length === 0 ? '' : ` (et ${plural(others.length, 'autre')} de même)`;
  const message = `cette case est trop loin à droite pour être du tableau, et n’est pas lue${suite} : effacez-la, ou rapprochez-la de la colonne ${lettre(0)}`;
  return [
    {
      code: 'case-lointaine',
      gravite: 'avertissement',
      message,
      place: first,
      recu: typeof first.valeur === 'string' ? first.valeur : null,
    },
  ];
}

function cachees(forme: Forme): readonly RemarqueDeCase[] {
  return forme.cachees.map((place) => ({
    code: 'case-cachee',
    gravite: 'avertissement',
    message:
      'cette case est cachée par une fusion et contient pourtant quelque chose, qui n’est pas lu : défusionnez pour le voir',
    place,
    recu: null,
  }));
}
