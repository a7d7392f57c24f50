import type { Classeur, Feuille, Ligne } from '../../../tableur/classeur.ts';
import { lieuDuFichier, type Remarque } from '../../../tableur/remarque.ts';
import { plural } from '../../../fiche/words/plural.ts';
import type { Vocabulary } from '../../../fiche/vocabulary/vocabulary.ts';
import { SANS_REGLAGES, type Reglages } from '../reglages/reglages.ts';
import { reglagesOf } from '../reglages/reglages-of.ts';
import type { Tableau } from '../tableau.ts';
import { blocsOf } from './blocs.ts';
import { chooseFeuilles, left } from './choose-feuilles.ts';
import type { Contexte, Remplissage } from './contexte.ts';
import { enteteAt, findEntete } from './find-entete.ts';
import { cite, lieuEn, pleines, remarque } from './grille.ts';
import { headerKey } from './header-key.ts';
import type { Lexique, Modele } from './match-header.ts';
import { isFormulaire } from './paires.ts';
import { readBloc, type Lu } from './read-bloc.ts';
import { readFiches, withTextes } from './read-fiches.ts';
import { textesLeft } from './textes.ts';
import { settingsUnused } from './unused.ts';

export interface ReadOptions {
  readonly reglages?: Reglages | undefined;
  /** `--remplir`: true for merged cells, or the columns whose empty cells are filled, too. */
  readonly remplir?: boolean | readonly string[] | undefined;
  /** `--feuille`: none for all of them. */
  readonly feuilles?: readonly string[] | undefined;
  readonly modele?: Modele | null | undefined;
  readonly vocabulary: Vocabulary;
}

export interface TableauxLus {
  readonly tableaux: readonly Tableau[];
  readonly remarques: readonly Remarque[];
}

/** The tables of a file whose rows are fiches, or that are each one fiche, with all that was not read said. */
export function readTableaux(classeur: Classeur, options: ReadOptions): TableauxLus {
  const reglages = options.reglages ?? SANS_REGLAGES;
  const choix = chooseFeuilles(classeur, options.feuilles ?? [], reglages);
  const contextes = choix.lues.map((feuille) => contexteOf(classeur, feuille, options));
  const { tableaux, remarques } = readChosen(classeur, contextes, options);
  const said = [
    ...choix.remarques,
    ...remarques,
    ...settingsUnused(reglages, tableaux, { classeur, remplir: namesIn(options.remplir) }),
  ];
  return {
    tableaux: inOrder(tableaux, classeur),
    remarques: [...onceEach(said), ...noneRead(tableaux, said, classeur)],
  };
}

/** Words around the only table of a document are of its fiche; around others they are nobody's. */
function readChosen(classeur: Classeur, contextes: readonly Contexte[], options: ReadOptions): Lu {
  const isForm = ({ feuille, lexique }: Contexte) =>
    !fixedEntete(feuille, options) && isFormulaire(feuille, lexique);
  const rows = contextes.filter((one) => !isForm(one)).map((one) => readFeuille(classeur, one, options));
  const fiches = readFiches(classeur, contextes.filter(isForm));
  const tableaux = [...rows.flatMap((one) => one.tableaux), ...fiches.tableaux];
  const remarques = [...rows.flatMap((one) => one.remarques), ...fiches.remarques];
  const [only, ...others] = tableaux;
  return only !== undefined && others.length === 0 && fiches.tableaux.length === 1
    ? { tableaux: [withTextes(only, classeur, fiches.pris)], remarques }
    : { tableaux, remarques: [...remarques, ...textesLeft(classeur, fiches.pris)] };
}

function contexteOf(classeur: Classeur, feuille: Feuille, options: ReadOptions): Contexte {
  const { colonnes, remplir } = reglagesOf(options.reglages ?? SANS_REGLAGES, feuille.nom);
  const imposees = new Map([...colonnes].map(([titre, cible]) => [headerKey(titre), cible] as const));
  for (const [titre, cible] of colonnes) imposees.set(titre, cible);
  const lexique: Lexique = { imposees, modele: options.modele ?? null, champs: options.vocabulary.champs };
  const remplissage: Remplissage = {
    fusions: options.remplir === true || remplir === true,
    champs: [...namesIn(options.remplir), ...namesIn(remplir)],
  };
  return { fichier: classeur.nom, feuille, lexique, vocabulary: options.vocabulary, remplissage };
}

function namesIn(remplir: ReadOptions['remplir']): readonly string[] {
  return typeof remplir === 'object' ? remplir : [];
}

function fixedEntete(feuille: Feuille, { reglages = SANS_REGLAGES }: ReadOptions): readonly number[] | null {
  return reglagesOf(reglages, feuille.nom).entete;
}

function readFeuille(classeur: Classeur, contexte: Contexte, options: ReadOptions): Lu {
  const { feuille, lexique } = contexte;
  const fixed = fixedEntete(feuille, options);
  const entete = fixed ? enteteAt(feuille, fixed) : findEntete(feuille.lignes, lexique);
  if (!entete) return { tableaux: [], remarques: [left(classeur, feuille, whyNot(feuille, fixed))] };
  const blocs = blocsOf(feuille.lignes, entete, lexique).map((bloc) => readBloc(bloc, contexte));
  return {
    tableaux: blocs.flatMap(({ tableaux }) => tableaux),
    remarques: [...saidAbove(entete, contexte), ...blocs.flatMap(({ remarques }) => remarques)],
  };
}

function whyNot({ lignes }: Feuille, fixed: readonly number[] | null): string {
  if (lignes.length === 0) return 'elle est vide';
  if (fixed) return `la ligne ${fixed.join(', ')}, que import.yaml donne comme en-tête, y est vide`;
  return 'aucune de ses premières lignes ne ressemble à un en-tête (un titre ou un numéro d’action, et d’autres colonnes connues) ; si c’en est un, écrire « entete » et « colonnes » dans import.yaml';
}

/** Rows above the titles of columns: the name of the plan, a date… */
function saidAbove(entete: readonly Ligne[], contexte: Contexte): readonly Remarque[] {
  const first = entete[0]?.numero ?? 0;
  const above = contexte.feuille.lignes.filter((ligne) => ligne.numero < first && pleines(ligne).length > 0);
  const words = above.flatMap((ligne) => pleines(ligne).map(({ texte }) => texte));
  if (above.length === 0) return [];
  const are = above.length === 1 ? 'n’est pas lue' : 'ne sont pas lues';
  const message = `${plural(above.length, 'ligne')} au-dessus des titres de colonnes ${are} (${cite(words.join(' '))})`;
  return [
    remarque('lignes-avant-entete', 'info', {
      message,
      lieu: lieuEn(contexte, above[0]?.numero ?? null, null),
    }),
  ];
}

function inOrder(tableaux: readonly Tableau[], { feuilles }: Classeur): readonly Tableau[] {
  const ranks = new Map(feuilles.map(({ nom }, rank) => [nom, rank]));
  return tableaux.toSorted((a, b) => (ranks.get(a.feuille) ?? 0) - (ranks.get(b.feuille) ?? 0));
}

/** Tables of one document have the same columns: what is said of a column is said once. */
const SHARED: ReadonlySet<string> = new Set(['colonne-gardee', 'colonne-incertaine']);

function onceEach(remarques: readonly Remarque[]): readonly Remarque[] {
  const told = new Set<string>();
  return remarques.filter(({ code, recu }) => {
    const key = `${code} ${headerKey(recu ?? '')}`;
    return !SHARED.has(code) || (!told.has(key) && told.add(key));
  });
}

/** A table that is not understood is an error; a document without one may well stand beside those that have some. */
function noneRead(
  tableaux: readonly Tableau[],
  remarques: readonly Remarque[],
  { nom, genre, feuilles }: Classeur,
): readonly Remarque[] {
  if (tableaux.length > 0 || remarques.some(({ gravite }) => gravite === 'erreur')) return [];
  const message =
    'aucun tableau de fiches n’est reconnu dans ce fichier, attendu une ligne de titres (« N° », « Titre de l’action », « Axe »…) ou des lignes « libellé, valeur »';
  const gravite = genre === 'docx' && feuilles.length === 0 ? 'avertissement' : 'erreur';
  return [remarque('aucun-tableau', gravite, { message, lieu: lieuDuFichier(nom) })];
}
