import type { Ligne } from '../../../tableur/classeur.ts';
import { recognise } from '../../../fiche/words/suggest.ts';
import type { Vocabulary } from '../../../fiche/vocabulary/vocabulary.ts';
import type { Cible, Colonne } from '../tableau.ts';
import { caseEn, etendue, pleines, type Pleine } from './grille.ts';
import { headerKey } from './header-key.ts';

/** What a row below the titles is. */
export type Nature =
  | { readonly genre: 'fiche' | 'vide' | 'total' }
  /** The rest of the fiche above: its title goes down into this row. */
  | { readonly genre: 'suite' }
  /** A few words across the table; the axis that they name, where they do. */
  | { readonly genre: 'intertitre' | 'note'; readonly dit: Pleine; readonly axe: string | null };

export interface Cadre {
  readonly colonnes: readonly Colonne[];
  readonly largeur: number;
  readonly vocabulary: Vocabulary;
  /** Rows of this table below its titles. */
  readonly numeros: ReadonlySet<number>;
}

export function natureDe(ligne: Ligne, cadre: Cadre): Nature {
  const texts = pleines(ligne);
  const [first] = texts;
  if (!first) return { genre: 'vide' };
  if (isSuite(ligne, cadre)) return { genre: 'suite' };
  if (isTotal(ligne, texts, cadre)) return { genre: 'total' };
  if (texts.length > 1 || cadre.largeur < 2) return { genre: 'fiche' };
  return alone(ligne, first, cadre);
}

/** The label of the axis that some words name: « AXE 2 : Garantir des parcours… », its title, its short name. */
function axeNamedIn(texte: string, { axes }: Vocabulary): string | null {
  const [, number = ''] = AXIS.exec(headerKey(texte)) ?? [];
  const code = recognise(texte, axes) ?? (number === '' ? null : recognise(`axe ${number}`, axes));
  return axes.find((one) => one.code === code)?.libelle ?? null;
}

const AXIS = /^axe (?:n |strategique |strategique n |numero )?([a-z]?\d+|[a-z]|[ivx]+)\b/;

/** A title or a number that goes down from a fiche: this row says more of the same one. */
function isSuite(ligne: Ligne, { colonnes, numeros }: Cadre): boolean {
  const named = naming(colonnes);
  return (
    named.length > 0 &&
    named.every(({ index }) => pleineAt(ligne, index) === null) &&
    named.some(({ index }) => {
      const { fusion } = caseEn(ligne, index);
      return fusion !== null && fusion.colonne === index && numeros.has(fusion.ligne);
    })
  );
}

const TOTAL =
  /^(?:sous )?tota(?:l|ux)(?: (?:general|generaux|global|annuel|ptsm|budget|annee|\d{4}|actions?|axe|par|de|du|des|l|la|le|les|[a-z]?\d+))*$/;
const AMOUNT = /^[\s\d.,%€+()/-]+$/u;

/** « Total général », or figures that belong to no fiche. */
function isTotal(ligne: Ligne, texts: readonly Pleine[], { colonnes }: Cadre): boolean {
  const [first, ...others] = texts;
  const isFigures = (some: readonly Pleine[]) => some.every(({ texte }) => AMOUNT.test(texte));
  if (first && TOTAL.test(headerKey(first.texte))) return isFigures(others);
  const named = naming(colonnes).some(({ index }) => pleineAt(ligne, index));
  return !named && isFigures(texts);
}

/** Only one cell holds something: a title of a fiche still to be described, or words about the rows around. */
function alone(ligne: Ligne, dit: Pleine, cadre: Cadre): Nature {
  const axe = axeNamedIn(dit.texte, cadre.vocabulary);
  const covered = etendue(ligne, dit.index);
  const colonne = cadre.colonnes.find(({ index }) => index === dit.index);
  if (NOTE.test(dit.texte)) return { genre: 'note', dit, axe: null };
  if ((axe !== null && startsLikeAxis(dit.texte)) || (covered > 1 && covered >= cadre.largeur / 2))
    return { genre: 'intertitre', dit, axe };
  if (isField(colonne?.cible, 'title') || (isField(colonne?.cible, 'id') && dit.texte.length <= LONGEST_ID))
    return { genre: 'fiche' };
  return { genre: 'note', dit, axe: null };
}

const NOTE = /^(?:\*|\(\d\)|n\.?\s?b\b|nota\b|notes? ?:|sources? ?:|légende|remarques? ?:)/i;
const LONGEST_ID = 12;

function startsLikeAxis(texte: string): boolean {
  return headerKey(texte).startsWith('axe ');
}

function naming(colonnes: readonly Colonne[]): readonly Colonne[] {
  return colonnes.filter(({ cible }) => isField(cible, 'title') || isField(cible, 'id'));
}

export function isField(cible: Cible | undefined, champ: string): boolean {
  return cible?.genre === 'champ' && cible.champ === champ;
}

function pleineAt(ligne: Ligne, index: number): Pleine | null {
  return pleines(ligne).find((one) => one.index === index) ?? null;
}
