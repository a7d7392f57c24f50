import { groupBy } from '../../fiche/group-by.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Remarque } from '../../tableur/remarque.ts';
import type { EtatExporte } from '../export/etat.ts';
import { FEUILLES } from '../export/modele.ts';
import type { LigneRendue } from './rendu.ts';

/** Rows that do not tell which fiche they are of: a copy, another number, a file that was not exported. */
export function lignesFautives(known: readonly LigneRendue[], { fiches }: EtatExporte): readonly Remarque[] {
  const exported = new Map(fiches.map(({ fichier, id }) => [fichier, id ?? '']));
  return [...copies(known), ...known.flatMap((ligne) => misnamed(ligne, exported))];
}

function copies(known: readonly LigneRendue[]): readonly Remarque[] {
  const same = groupBy(known, ({ feuille, fichier, rang }) => JSON.stringify([feuille, fichier, rang]));
  return [...same.values()].flatMap(([first, ...others]) =>
    others.map(({ lieu, fichier }) => ({
      code: 'ligne-copiee',
      gravite: 'erreur' as const,
      message: `copie de la ligne ${String(first?.lieu.ligne)} : pour une fiche ou une ligne nouvelle, videz ses cases « N° », « Fichier » et « Rang »`,
      lieu,
      recu: fichier,
    })),
  );
}

function misnamed(
  { fichier, numero, lieu }: LigneRendue,
  exported: ReadonlyMap<string, string>,
): readonly Remarque[] {
  const id = exported.get(fichier);
  if (id === undefined)
    return [{ code: 'fichier-inconnu', gravite: 'erreur', message: UNKNOWN, lieu, recu: fichier }];
  if (id === numero) return [];
  const message = `la fiche ${fichier} avait le n° ${id || '(aucun)'} : un numéro ne se change pas dans le tableur, mais par « ptsm renumeroter »`;
  return [{ code: 'numero-change', gravite: 'erreur', message, lieu, recu: numero }];
}

const UNKNOWN = 'ce fichier n’est pas de l’export : pour une fiche nouvelle, videz la case « Fichier »';

/** A row that is not there any more says nothing: it may have been filtered out, or cut to send a part. */
export function lignesRetirees(
  known: readonly LigneRendue[],
  { fiches }: EtatExporte,
  fichier: string,
): readonly Remarque[] {
  const there = new Set(known.filter(({ feuille }) => feuille === FEUILLES.fiches).map((one) => one.fichier));
  const gone = fiches.filter((one) => !there.has(one.fichier)).length;
  if (gone === 0) return [];
  const message = `${plural(gone, 'fiche de l’export n’a plus de ligne', 'fiches de l’export n’ont plus de ligne')} : rien n’est supprimé dans le dépôt`;
  return [
    {
      code: 'lignes-retirees',
      gravite: 'info',
      message,
      lieu: { fichier, feuille: FEUILLES.fiches, ligne: null, colonne: null },
      recu: null,
    },
  ];
}
