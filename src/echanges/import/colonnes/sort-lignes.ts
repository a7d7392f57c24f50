import type { Ligne } from '../../../tableur/classeur.ts';
import type { Lieu, Remarque } from '../../../tableur/remarque.ts';
import type { Colonne } from '../tableau.ts';
import type { Contexte } from './contexte.ts';
import { largeurDe, lieuEn } from './grille.ts';
import { natureDe } from './nature.ts';
import { saidOfRangee, type Rangee } from './said-of-rangee.ts';

/** A fiche: its row, and those that go on with it. */
export interface Groupe {
  readonly tete: Ligne;
  readonly suites: readonly Ligne[];
  /** The words above it that name an axis. */
  readonly axe: AxeAuDessus | null;
  /** Words stand between this fiche and the one before: nothing goes down over them. */
  readonly apresIntertitre: boolean;
}

export interface AxeAuDessus {
  readonly libelle: string;
  readonly lieu: Lieu;
}

interface Sorted {
  readonly groupes: readonly Groupe[];
  readonly remarques: readonly Remarque[];
}

/** The rows of a table as fiches; what is not one is said. */
export function sortLignes(
  lignes: readonly Ligne[],
  colonnes: readonly Colonne[],
  contexte: Contexte,
): Sorted {
  const cadre = {
    colonnes,
    largeur: largeurDe(lignes),
    vocabulary: contexte.vocabulary,
    numeros: new Set(lignes.map(({ numero }) => numero)),
  };
  const read = lignes.map((ligne): Rangee => ({ ligne, nature: natureDe(ligne, cadre) }));
  const end = read.findLastIndex(({ nature }) => nature.genre === 'fiche' || nature.genre === 'suite');
  const rangees = read.map((one, rank) => (rank > end ? asNote(one) : one));
  return {
    groupes: groupesOf(rangees, contexte),
    remarques: rangees.flatMap((one, rank) => saidOfRangee(one, { colonnes, contexte, isAfter: rank > end })),
  };
}

/** Words after the last fiche divide nothing. */
function asNote({ ligne, nature }: Rangee): Rangee {
  return { ligne, nature: nature.genre === 'intertitre' ? { ...nature, genre: 'note' } : nature };
}

function groupesOf(rangees: readonly Rangee[], contexte: Contexte): readonly Groupe[] {
  const groupes: { tete: Ligne; suites: Ligne[]; axe: AxeAuDessus | null; apresIntertitre: boolean }[] = [];
  let axe: AxeAuDessus | null = null;
  let apresIntertitre = false;
  for (const { ligne, nature } of rangees) {
    if (nature.genre === 'intertitre') {
      apresIntertitre = true;
      const lieu = lieuEn(contexte, ligne.numero, nature.dit.index);
      if (nature.axe !== null) axe = { libelle: nature.axe, lieu };
    }
    if (nature.genre === 'suite') groupes.at(-1)?.suites.push(ligne);
    if (nature.genre !== 'fiche') continue;
    groupes.push({ tete: ligne, suites: [], axe, apresIntertitre });
    apresIntertitre = false;
  }
  return groupes;
}
