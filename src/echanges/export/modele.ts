import { FIELDS } from '../../fiche/schema/fields.ts';
import { ENTRY_KEYS } from '../../fiche/schema/shapes.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { COLONNES_DE_BASE } from '../../tableur/colonnes-de-base.ts';

/*
 * The workbook that `ptsm exporter` writes and `ptsm importer` recognises by its sheet `_ptsm`.
 *
 *   Lisez-moi      for people; never read back
 *   Fiches         a row a fiche: N°, Fichier, then a column a field
 *   Budget, Financements, Indicateurs, Étapes
 *                  a row an entry: N° and Fichier of its fiche, Rang of the entry in its list (from 1), its keys;
 *                  of an indicator, a column a year
 *   Listes         codes and labels: what drop-down lists are made from; never read back
 *   _ptsm          very hidden: what was exported, `etat.ts`
 *
 * A column is known by its title, on the first row, wherever it was moved to. A row is known by « Fichier », and by
 * « Rang » where it is an entry: sorted, filtered or moved, it stays the same. A row without « Fichier » is new: a
 * fiche, or an entry of the fiche whose N° it gives. A row that is no longer there says nothing; an entry whose row
 * is there and whose keys are all empty is taken away.
 *
 * Cells hold the grammar of `fiche/cellule`, a key of an entry that of `write-part.ts`, made inert by
 * `tableur/texte-inerte.ts`. The budget of a fiche is in words in « Fiches », or in lines on its sheet: never both.
 */

export const FEUILLES = {
  lisezMoi: 'Lisez-moi',
  fiches: 'Fiches',
  listes: 'Listes',
  etat: '_ptsm',
} as const;

export type ChampDEntrees = keyof typeof ENTRY_KEYS;

/** The sheet of each list of entries, in their order. */
export const FEUILLES_D_ENTREES: Readonly<Record<ChampDEntrees, string>> = {
  budget: 'Budget',
  financements: 'Financements',
  indicateurs: 'Indicateurs',
  etapes: 'Étapes',
};

export interface ColonneExportee {
  /** Of the first row: no other column of the sheet has it. */
  readonly titre: string;
  /** `cle`: of an entry, a key (`prevu`), or a year of the values of an indicator (`2024`). */
  readonly role: 'numero' | 'fichier' | 'rang' | 'champ' | 'cle' | 'commit';
  /** A field; of an entry, the field that is the list. « N° » of « Fiches » is the field `id`. */
  readonly champ: string;
  readonly cle: string | null;
}

/** Title of the column that names the file of a fiche. */
const FICHIER = 'Fichier';
const RANG = 'Rang';

/** The columns of « Fiches »: number and file, then the fields, those of the territory last. */
export function colonnesDesFiches({ champs }: Pick<Vocabulary, 'champs'>): readonly ColonneExportee[] {
  const [id, ...fields] = FIELDS.filter(({ code }) => !isEntrees(code) || code === 'budget').map(
    ({ code, libelle }) => ({ code, libelle: code === 'budget' ? BUDGET_EN_LETTRES : libelle }),
  );
  return distinctes([
    { titre: id?.libelle ?? '', role: 'numero', champ: 'id', cle: null },
    { titre: FICHIER, role: 'fichier', champ: '', cle: null },
    ...[...fields, ...champs].map(
      ({ code, libelle }) => ({ titre: libelle, role: 'champ', champ: code, cle: null }) as const,
    ),
  ]);
}

/** Those of the CSV: every field in one cell, its lists of entries too, then the base of a merge. */
export function colonnesDuCsv({ champs }: Pick<Vocabulary, 'champs'>): readonly ColonneExportee[] {
  const fields = [...FIELDS, ...champs].map(
    ({ code, libelle }) => ({ titre: libelle, role: 'champ', champ: code, cle: null }) as const,
  );
  return distinctes([
    ...fields,
    { titre: COLONNES_DE_BASE.fichier, role: 'fichier', champ: '', cle: null },
    { titre: COLONNES_DE_BASE.commit, role: 'commit', champ: '', cle: null },
  ]);
}

/** A year that a person added to the right of « Indicateurs »; null for any other title. */
export function colonneDUneAnnee(
  titre: string,
  feuille: string,
): (ColonneExportee & { feuille: string }) | null {
  const isYear = feuille === FEUILLES_D_ENTREES.indicateurs && /^(?:19|20)\d{2}$/.test(titre);
  return isYear ? { feuille, titre, role: 'cle', champ: 'indicateurs', cle: titre } : null;
}

const BUDGET_EN_LETTRES = 'Budget (en toutes lettres)';

/** Those of a list of entries; `annees` are the columns of the values of an indicator. */
export function colonnesDesEntrees(
  champ: ChampDEntrees,
  annees: readonly number[],
): readonly ColonneExportee[] {
  const cles = Object.keys(ENTRY_KEYS[champ]).flatMap((cle) =>
    cle === 'valeurs' ? annees.map(String) : [cle],
  );
  return [
    { titre: 'N°', role: 'numero', champ, cle: null },
    { titre: FICHIER, role: 'fichier', champ, cle: null },
    { titre: RANG, role: 'rang', champ, cle: null },
    ...cles.map((cle) => ({ titre: LIBELLES[cle] ?? cle, role: 'cle', champ, cle }) as const),
  ];
}

/** What the keys of entries are called on their sheets; a year is its own title. */
const LIBELLES: Readonly<Record<string, string>> = {
  annee: 'Année',
  prevu: 'Prévu',
  engage: 'Engagé',
  unite: 'Unité',
  note: 'Note',
  financeur: 'Financeur',
  montant: 'Montant',
  source: 'Source',
  perenne: 'Pérenne',
  nom: 'Indicateur',
  initiale: 'Valeur initiale',
  cible: 'Cible',
  echeance: 'Échéance',
  titre: 'Étape',
  status: 'Statut',
  date: 'Date',
};

export function isEntrees(champ: string): champ is ChampDEntrees {
  return Object.hasOwn(ENTRY_KEYS, champ);
}

/** A territory may have given one of its fields the name of another: its code tells them apart. */
function distinctes(colonnes: readonly ColonneExportee[]): readonly ColonneExportee[] {
  const used = new Set<string>();
  return colonnes.map((colonne) => {
    const isFree = !used.has(colonne.titre.toLowerCase());
    const titre = isFree ? colonne.titre : `${colonne.titre} (${colonne.champ})`;
    used.add(titre.toLowerCase());
    return { ...colonne, titre };
  });
}
