import { isJour, type Case, type Feuille, type Ligne, type Valeur } from '../../../tableur/classeur.ts';
import type { Lieu, Remarque } from '../../../tableur/remarque.ts';

/** A cell that holds something, with its column. */
export interface Pleine {
  readonly index: number;
  readonly texte: string;
}

/** What a cell says; empty for nothing, spaces and the rest of a merged range. */
export function texteDe(valeur: Valeur): string {
  if (valeur === null) return '';
  if (isJour(valeur)) return valeur.jour;
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  return String(valeur).trim();
}

export function caseEn(ligne: Ligne | undefined, index: number): Case {
  return ligne?.cases[index] ?? VIDE;
}

const VIDE: Case = { valeur: null, fusion: null };

export function texteEn(ligne: Ligne | undefined, index: number): string {
  return texteDe(caseEn(ligne, index).valeur);
}

export function pleines(ligne: Ligne): readonly Pleine[] {
  return ligne.cases.flatMap(({ valeur }, index) => {
    const texte = texteDe(valeur);
    return texte === '' ? [] : [{ index, texte }];
  });
}

export function largeurDe(lignes: readonly Ligne[]): number {
  return lignes.reduce((most, { cases }) => Math.max(most, cases.length), 0);
}

/** How many columns a cell of this row covers. */
export function etendue({ numero, cases }: Ligne, index: number): number {
  const others = cases.filter(({ fusion }) => fusion?.ligne === numero && fusion.colonne === index);
  return others.length + 1;
}

/** The place of a cell, a row or a column of a sheet. */
export function lieuEn(
  { fichier, feuille }: { readonly fichier: string; readonly feuille: Feuille },
  ligne: number | null,
  colonne: number | null,
): Lieu {
  return { fichier, feuille: feuille.nom === '' ? null : feuille.nom, ligne, colonne };
}

export function remarque(
  code: string,
  gravite: Remarque['gravite'],
  said: { readonly message: string; readonly lieu: Lieu; readonly recu?: string },
): Remarque {
  return { code, gravite, message: said.message, lieu: said.lieu, recu: said.recu ?? null };
}

const SHOWN = 60;

/** A text between French quotes, cut where it is too long to read. */
export function cite(texte: string): string {
  const line = texte.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return `« ${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line} »`;
}
