import type { Classeur, Paragraphe, Valeur } from '../../../tableur/classeur.ts';
import { lieuDuFichier, type Lieu, type Remarque } from '../../../tableur/remarque.ts';
import { cibleOf, printCible } from '../cible.ts';
import type { CaseLue, Cible, Tableau } from '../tableau.ts';
import { buildColonne, faultsOfColonnes, remarquesOfColonne } from './build-colonnes.ts';
import type { Contexte } from './contexte.ts';
import { lieuEn, remarque, texteDe } from './grille.ts';
import { isField } from './nature.ts';
import { numberAlone, readFormulaire, type Paire } from './paires.ts';
import type { Lu } from './read-bloc.ts';
import { NAMES, sectionsOf, titleAbove } from './textes.ts';

/** What forms give, with the paragraphs that served as titles. */
export interface FichesLues extends Lu {
  readonly pris: ReadonlySet<Paragraphe>;
}

interface Fiche {
  readonly contexte: Contexte;
  readonly cases: readonly CaseLue[];
  /** Words above its table, where it has no title of its own. */
  readonly above: Paragraphe | null;
}

/** Fiches laid out as forms, a table each; a table without title that repeats nothing goes on with the one before. */
export function readFiches(classeur: Classeur, contextes: readonly Contexte[]): FichesLues {
  const fiches: Fiche[] = [];
  const joined: Remarque[] = [];
  for (const contexte of contextes) {
    const read = ficheOf(classeur, contexte);
    const before = fiches.at(-1);
    if (before && classeur.genre === 'docx' && goesOn(before, read)) {
      fiches[fiches.length - 1] = { ...before, cases: [...before.cases, ...read.cases] };
      joined.push(saidJoined(contexte));
    } else fiches.push(read);
  }
  const pris = new Set(fiches.flatMap(({ above }) => above ?? []));
  const read = fiches.map((one) => tableauOf(titled(one, classeur)));
  return {
    tableaux: read.flatMap(({ tableaux }) => tableaux),
    remarques: [...read.flatMap(({ remarques }) => remarques), ...joined],
    pris,
  };
}

/** The words of a document that has one fiche, in the body of this fiche. */
export function withTextes(tableau: Tableau, classeur: Classeur, pris: ReadonlySet<Paragraphe>): Tableau {
  const sections = sectionsOf(classeur, pris, tableau.colonnes.length);
  return {
    ...tableau,
    colonnes: [...tableau.colonnes, ...sections.map(({ colonne }) => colonne)],
    lignes: tableau.lignes.map((ligne) => ({ ...ligne, cases: [...ligne.cases, ...sections] })),
  };
}

function ficheOf(classeur: Classeur, contexte: Contexte): Fiche {
  const { titre, paires } = readFormulaire(contexte.feuille, contexte.lexique);
  const cases = paires.flatMap((paire) => caseOf(paire, contexte));
  const head = titre && headOf(titre.texte, lieuEn(contexte, titre.ligne, titre.index), cases);
  const all = head ? [head, ...cases] : cases;
  return { contexte, cases: all, above: has(all, 'title') ? null : titleAbove(classeur, contexte.feuille) };
}

function caseOf({ label, valeurs }: Paire, contexte: Contexte): readonly CaseLue[] {
  const [first, ...others] = valeurs;
  if (!first) return [];
  const colonne = buildColonne({ complet: label, groupe: '', propre: label }, 0, contexte.lexique);
  if (colonne.cible.genre === 'ignoree') return [];
  const valeur = others.length === 0 ? first.valeur : valeurs.map((one) => texteDe(one.valeur)).join('\n');
  return [{ colonne, lieu: lieuEn(contexte, first.ligne, first.index), valeur, remplie: false }];
}

/** Words above the labels: a number, the title or, where a label gives it, more words. */
function headOf(texte: string, lieu: Lieu, cases: readonly CaseLue[]): CaseLue {
  const number = numberAlone(texte);
  if (number !== null && !has(cases, 'id')) return caseFor(cibleOf('id'), number, lieu);
  if (!has(cases, 'title')) return caseFor(cibleOf('title'), texte, lieu);
  return caseFor({ genre: 'section', titre: 'En-tête du tableau' }, texte, lieu);
}

function caseFor(cible: Cible, valeur: Valeur, lieu: Lieu): CaseLue {
  const titre =
    cible.genre === 'section'
      ? cible.titre
      : cible.genre === 'champ' && cible.champ === 'id'
        ? 'N°'
        : 'Titre';
  return { colonne: { index: 0, titre, cible, certaine: true }, lieu, valeur, remplie: false };
}

function titled(fiche: Fiche, { nom }: Classeur): Fiche {
  const { cases, above } = fiche;
  return above
    ? { ...fiche, cases: [headOf(above.texte.trim(), lieuDuFichier(nom), cases), ...cases] }
    : fiche;
}

function goesOn(before: Fiche, { cases, above }: Fiche): boolean {
  if (has(cases, 'title') || (above && NAMES.test(above.texte.trim()))) return false;
  const told = new Set(before.cases.map(({ colonne }) => printCible(colonne.cible)));
  return cases.every(({ colonne }) => !told.has(printCible(colonne.cible)));
}

function has(cases: readonly CaseLue[], champ: string): boolean {
  return cases.some(({ colonne }) => isField(colonne.cible, champ));
}

function tableauOf({ contexte, cases }: Fiche): Lu {
  const numbered = cases.map((one, index) => ({ ...one, colonne: { ...one.colonne, index } }));
  const colonnes = numbered.map(({ colonne }) => colonne);
  const places = new Map(numbered.map(({ colonne, lieu }) => [colonne.index, lieu]));
  const lieuDe = ({ index }: { readonly index: number }) => places.get(index) ?? lieuEn(contexte, null, null);
  const faults = faultsOfColonnes(colonnes, { lieuDe, lexique: contexte.lexique });
  if (faults.length > 0) return { tableaux: [], remarques: faults };
  const ligne = { lieu: lieuEn(contexte, contexte.feuille.lignes[0]?.numero ?? null, null), cases: numbered };
  return {
    tableaux: [{ feuille: contexte.feuille.nom, colonnes, lignes: [ligne] }],
    remarques: colonnes.flatMap((one) => remarquesOfColonne(one, lieuDe(one), contexte.lexique)),
  };
}

function saidJoined(contexte: Contexte): Remarque {
  const message =
    'ce tableau n’a pas de titre et ne répète rien du précédent : il est lu comme la suite de la même fiche';
  return remarque('tableau-reuni', 'info', { message, lieu: lieuEn(contexte, null, null) });
}
