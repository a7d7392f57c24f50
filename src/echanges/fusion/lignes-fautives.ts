import { groupBy } from '../../fiche/group-by.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Remarque } from '../../tableur/remarque.ts';
import type { EtatExporte } from '../export/etat.ts';
import { FEUILLES } from '../export/modele.ts';
import type { LigneRendue } from './rendu.ts';

export interface LignesTriees {
  /** Of a fiche, or an entry, that was exported. */
  readonly connues: readonly LigneRendue[];
  /** Added by a person. */
  readonly nouvelles: readonly LigneRendue[];
  readonly remarques: readonly Remarque[];
}

/** Rows that tell which fiche they are of, those that a person added, and what is said of the others. */
export function trierLignes(lignes: readonly LigneRendue[], base: EtatExporte): LignesTriees {
  const exported = new Map(base.fiches.map(({ fichier, id }) => [fichier, id ?? '']));
  const known = lignes.filter((ligne) => !isNew(ligne));
  const wrong = new Map<LigneRendue, Remarque>([
    ...copies(known),
    ...known.flatMap((ligne) => {
      const said = misnamed(ligne, exported);
      return said === null ? [] : [[ligne, said] as const];
    }),
  ]);
  return {
    connues: known.filter((ligne) => !wrong.has(ligne)),
    nouvelles: lignes.filter(isNew),
    remarques: [...wrong.values()],
  };
}

/** A fiche without a file, an entry without a rank. */
function isNew({ feuille, fichier, rang }: LigneRendue): boolean {
  return feuille === FEUILLES.fiches ? fichier === '' : rang === '';
}

type Wrong = readonly (readonly [LigneRendue, Remarque])[];

function copies(known: readonly LigneRendue[]): Wrong {
  const same = groupBy(known, ({ feuille, fichier, rang }) => JSON.stringify([feuille, fichier, rang]));
  return [...same.values()].flatMap(([first, ...others]) =>
    others.map((ligne) => {
      const emptied = ligne.rang === '' ? 'ses cases « N° » et « Fichier »' : 'sa case « Rang »';
      const message = `copie de la ligne ${String(first?.lieu.ligne)} : pour ${ligne.rang === '' ? 'une fiche nouvelle' : 'une ligne de plus'}, videz ${emptied} ; sinon supprimez-la`;
      return [ligne, fault('ligne-copiee', message, { lieu: ligne.lieu, recu: ligne.fichier })] as const;
    }),
  );
}

function misnamed(ligne: LigneRendue, exported: ReadonlyMap<string, string>): Remarque | null {
  const { fichier, numero, rang, lieu } = ligne;
  const id = exported.get(fichier);
  if (id === undefined)
    return fault('fichier-inconnu', rang === '' ? UNKNOWN : UNKNOWN_ENTRY, { lieu, recu: fichier });
  if (rang !== '' && !/^[1-9]\d{0,5}$/.test(rang))
    return fault(
      'rang-inconnu',
      'ce rang n’est pas de l’export : pour une ligne de plus, videz la case « Rang »',
      { lieu, recu: rang },
    );
  if (id === numero) return null;
  const message = `la fiche ${fichier} avait ${id === '' ? 'une case « N° » vide' : `le n° ${id}`} : remettez-la. Un numéro ne se change pas dans le tableur, mais par « ptsm renumeroter »`;
  return fault('numero-change', message, { lieu, recu: numero });
}

const UNKNOWN = 'ce fichier n’est pas de l’export : pour une fiche nouvelle, videz la case « Fichier »';
const UNKNOWN_ENTRY =
  'ce fichier n’est pas de l’export : pour une ligne de plus, videz les cases « Fichier » et « Rang », et donnez le numéro de sa fiche';

function fault(code: string, message: string, { lieu, recu }: Pick<Remarque, 'lieu' | 'recu'>): Remarque {
  return { code, gravite: 'erreur', message, lieu, recu };
}

/** A row that is not there any more says nothing: it may have been cut to send a part. */
export function lignesRetirees(
  there: readonly LigneRendue[],
  { fiches }: EtatExporte,
  fichier: string,
): readonly Remarque[] {
  const kept = new Set(there.filter(({ feuille }) => feuille === FEUILLES.fiches).map((one) => one.fichier));
  const gone = fiches.filter((one) => !kept.has(one.fichier)).length;
  if (gone === 0) return [];
  const message = `${plural(gone, 'fiche de l’export n’a plus de ligne', 'fiches de l’export n’ont plus de ligne')} : rien n’est supprimé dans le dépôt`;
  const lieu = { fichier, feuille: FEUILLES.fiches, ligne: null, colonne: null };
  return [{ code: 'lignes-retirees', gravite: 'info', message, lieu, recu: null }];
}
