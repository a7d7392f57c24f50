import type { Case, Feuille, Ligne, Valeur } from '../../../tableur/classeur.ts';
import { etendue, pleines, texteDe } from './grille.ts';
import { headerKey, titleText } from './header-key.ts';
import { isKnown, type Lexique } from './match-header.ts';

/** A label of a fiche laid out as a form, and what stands beside or below it. */
export interface Paire {
  readonly label: string;
  readonly ligne: number;
  /** Of the label, then of the value. */
  readonly index: number;
  readonly valeurs: readonly { readonly valeur: Valeur; readonly ligne: number; readonly index: number }[];
}

export interface Formulaire {
  /** Words over the whole width, above the first label. */
  readonly titre: { readonly texte: string; readonly ligne: number; readonly index: number } | null;
  readonly paires: readonly Paire[];
}

const WIDEST = 4;

/** Two columns, or two times two, whose labels are known: one fiche, and no rows of fiches. */
export function isFormulaire({ lignes }: Feuille, lexique: Lexique): boolean {
  if (lignes.some(({ cases }) => ownCases(cases).length > WIDEST)) return false;
  const labels = lignes.map((ligne) => labelsIn(ligne, lexique));
  const down = new Set(labels.flat());
  const across = Math.max(
    0,
    ...lignes.map((ligne) => pleines(ligne).filter(({ texte }) => isKnown(texte, lexique)).length),
  );
  return down.size > across && labels.filter((some) => some.length > 0).length >= 2;
}

export function readFormulaire({ lignes }: Feuille, lexique: Lexique): Formulaire {
  const paires: Open[] = [];
  let titre: Formulaire['titre'] = null;
  for (const ligne of lignes) {
    const own = ownCases(ligne.cases);
    const [first, ...others] = pleines(ligne);
    if (!first) continue;
    const isAlone =
      others.length === 0 && !isBelow(ligne) && (own.length === 1 || etendue(ligne, first.index) > 1);
    if (!isAlone) addPairs(paires, ligne, lexique);
    else if (!titre && paires.length === 0 && !isKnown(first.texte, lexique))
      titre = { texte: first.texte, ligne: ligne.numero, index: first.index };
    else addAlone(paires, ligne, lexique);
  }
  return { titre, paires };
}

/** Its label is merged with the one above. */
function isBelow({ numero, cases }: Ligne): boolean {
  return (cases[0]?.fusion?.ligne ?? numero) < numero;
}

interface Open {
  readonly label: string;
  readonly ligne: number;
  readonly index: number;
  readonly valeurs: { readonly valeur: Valeur; readonly ligne: number; readonly index: number }[];
}

interface Own {
  readonly index: number;
  readonly valeur: Valeur;
}

/** Without the rest of merged ranges. */
function ownCases(cases: readonly Case[]): readonly Own[] {
  return cases.flatMap(({ valeur, fusion }, index) => (fusion ? [] : [{ index, valeur }]));
}

/** Known labels with something beside them that is none. */
function labelsIn({ cases }: Ligne, lexique: Lexique): readonly string[] {
  const texts = ownCases(cases).map(({ valeur }) => texteDe(valeur));
  return texts.flatMap((texte, rank) => {
    const value = texts[rank + 1] ?? '';
    const isLabelled = rank % 2 === 0 && isKnown(texte, lexique) && value !== '' && !isKnown(value, lexique);
    return isLabelled ? [headerKey(texte)] : [];
  });
}

/** A label and its value, twice in a table of four columns; a value without a label belongs to the one above. */
function addPairs(paires: Open[], ligne: Ligne, lexique: Lexique): void {
  const own = ownCases(ligne.cases);
  const cells = isBelow(ligne) ? [{ index: 0, valeur: null }, ...own] : own;
  for (let rank = 0; rank < cells.length; rank += 2) {
    const [label, value] = [cells[rank], cells[rank + 1]];
    const name = titleText(texteDe(label?.valeur ?? null));
    if (label && name !== '' && (rank === 0 || isLabel(name, lexique))) {
      paires.push({ label: name.replace(/\s*:$/, ''), ligne: ligne.numero, index: label.index, valeurs: [] });
      add(paires.at(-1), value, ligne);
    } else for (const one of [label, value]) add(paires.at(-1), one, ligne);
  }
}

function isLabel(texte: string, lexique: Lexique): boolean {
  return texte.endsWith(':') || isKnown(texte, lexique) || texte.length <= LONGEST_LABEL;
}

const LONGEST_LABEL = 40;

/** Words over the whole width: a label whose value is below, or that value. */
function addAlone(paires: Open[], ligne: Ligne, lexique: Lexique): void {
  const [dit] = pleines(ligne);
  if (!dit) return;
  const last = paires.at(-1);
  const isOpen = last?.valeurs.length === 0;
  if (isOpen && !isKnown(dit.texte, lexique)) add(last, { index: dit.index, valeur: dit.texte }, ligne);
  else
    paires.push({
      label: titleText(dit.texte).replace(/\s*:$/, ''),
      ligne: ligne.numero,
      index: dit.index,
      valeurs: [],
    });
}

function add(paire: Open | undefined, value: Own | undefined, { numero }: Ligne): void {
  if (!value || texteDe(value.valeur) === '') return;
  paire?.valeurs.push({ valeur: value.valeur, ligne: numero, index: value.index });
}

/** « FICHE ACTION N° 12 » names no more than a number. */
export function numberAlone(texte: string): string | null {
  return (
    /^(?:fiche )?(?:action )?(?:n )?([a-z]?\d+[a-z]?)$/.exec(headerKey(texte))?.[1]?.toUpperCase() ?? null
  );
}
