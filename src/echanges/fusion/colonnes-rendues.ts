import { fold } from '../../fiche/words/fold.ts';
import type { Feuille } from '../../tableur/classeur.ts';
import type { Lieu, Remarque } from '../../tableur/remarque.ts';
import type { ColonneDeFeuille } from '../export/etat.ts';
import { colonneDUneAnnee } from '../export/modele.ts';
import { textOfCase } from './contenu-rendu.ts';

/** A place in the sheet that is read. */
export type Situer = (ligne: number | null, colonne: number | null) => Lieu;

/** What stands in each column of a sheet, null where the export did not have it. */
export interface ColonnesRendues {
  readonly colonnes: readonly (ColonneDeFeuille | null)[];
  readonly remarques: readonly Remarque[];
  /** Without them, nobody knows which fiche a row is of. */
  readonly sontConnues: boolean;
}

const IDENTITY: ReadonlySet<string> = new Set(['numero', 'fichier', 'rang']);

/** Columns by their titles, wherever they were moved to. */
export function readColonnes(
  { nom, lignes }: Feuille,
  exported: readonly ColonneDeFeuille[],
  situer: Situer,
): ColonnesRendues {
  const titres = (lignes[0]?.cases ?? []).map(({ valeur }) => textOfCase(valeur));
  const colonnes = titres.map((titre) => columnNamed(titre, nom, exported));
  const missing = exported.filter((one) => one.role !== 'commit' && !colonnes.includes(one));
  const twice = colonnes.map((one, index) => one !== null && colonnes.indexOf(one) < index);
  const at = (index: number | null) => situer(lignes[0]?.numero ?? 1, index);
  return {
    colonnes,
    remarques: [
      ...titres.flatMap((titre, index): readonly Remarque[] => {
        const said = twice[index] ? TWICE : !colonnes[index] && titre !== '' ? ADDED : null;
        return said ? [{ ...said, lieu: at(index), recu: titre }] : [];
      }),
      ...missing.map(({ titre, role }) => ({
        ...(IDENTITY.has(role) ? LOST : REMOVED)(titre),
        lieu: at(null),
        recu: null,
      })),
    ],
    sontConnues: !twice.includes(true) && !missing.some(({ role }) => IDENTITY.has(role)),
  };
}

/** To the letter first: a territory may have called two of its fields alike. */
function columnNamed(titre: string, feuille: string, exported: readonly ColonneDeFeuille[]) {
  const exact = exported.find((one) => one.titre === titre);
  const alike = exported.filter((one) => titre !== '' && fold(one.titre) === fold(titre));
  return exact ?? (alike.length === 1 ? alike[0] : null) ?? colonneDUneAnnee(titre, feuille);
}

type Said = Omit<Remarque, 'lieu' | 'recu'>;

const ADDED: Said = {
  code: 'colonne-ajoutee',
  gravite: 'avertissement',
  message:
    'cette colonne n’est pas de l’export, elle n’est pas reprise : ajoutez le champ à ptsm.yaml (champs:), puis refaites l’export',
};

const TWICE: Said = {
  code: 'colonne-en-double',
  gravite: 'erreur',
  message: 'cette colonne est là deux fois, on ne sait laquelle croire : ôtez l’une des deux',
};

function LOST(titre: string): Said {
  return {
    code: 'colonne-disparue',
    gravite: 'erreur',
    message: `la colonne « ${titre} » n’est plus là : sans elle, on ne sait plus de quelle fiche parle chaque ligne. Remettez-la, ou refaites l’export`,
  };
}

function REMOVED(titre: string): Said {
  return {
    code: 'colonne-retiree',
    gravite: 'info',
    message: `la colonne « ${titre} » n’est plus là : ce champ reste tel qu’il est dans chaque fiche`,
  };
}
