import type { Entete } from '../../report/document.ts';
import type { Aspect, Case, Feuille } from './feuille.ts';
import { inertText } from './inert-text.ts';
import type { Palette } from './palette.ts';
import { NOTE } from './table-sheet.ts';

/** A sheet to list: its name, what it holds, how many lines; null for prose. */
interface Entree {
  readonly nom: string;
  readonly titre: string;
  readonly lignes: number | null;
}

export interface SommaireFacts {
  readonly nom: string;
  /** Null for documents without a cover: the list alone. */
  readonly entete: Entete | null;
  readonly entrees: readonly Entree[];
  readonly palette: Palette;
}

/** Together, a page. */
const LARGEURS = [34, 52, 9] as const;

/** The first sheet: the cover, then the list of the others with a link to each. */
export function sommaireSheet({ nom, entete, entrees, palette }: SommaireFacts): Feuille {
  const cover = entete === null ? [] : coverOf(entete, palette);
  const head: Aspect = { gras: true, encre: 'FFFFFF', fond: palette.forte, bordure: true };
  return {
    nom,
    colonnes: LARGEURS.map((largeur) => ({ largeur, aspect: { bordure: true } })),
    lignes: [
      ...cover.map((line): readonly Case[] => (line === null ? [] : [line])),
      ['Feuille', 'Contenu', 'Lignes'].map((valeur) => ({ valeur, aspect: head })),
      ...entrees.map((entree) => entryOf(entree, palette)),
    ],
    etalees: cover.flatMap((line, ligne) => (line === null ? [] : [{ ligne, colonnes: LARGEURS.length }])),
  };
}

function coverOf(entete: Entete, { forte, pale }: Palette): readonly (Case | null)[] {
  const { titre, sousTitre, mentions, avertissements, source } = entete;
  const line = (text: string, aspect: Aspect): Case => ({ valeur: inertText(text), aspect });
  return [
    line(titre, { gras: true, taille: 18, encre: forte }),
    ...(sousTitre === null ? [] : [line(sousTitre, { taille: 12, encre: forte })]),
    ...mentions.map((text) => line(text, {})),
    ...avertissements.map((text) => line(text, { gras: true, fond: pale })),
    line(source, NOTE),
    null,
  ];
}

function entryOf(
  { nom, titre, lignes }: Entree,
  { forte }: Palette,
): readonly (Case | string | number | null)[] {
  const link: Aspect = { souligne: true, encre: forte, bordure: true };
  return [{ valeur: inertText(nom), aspect: link, lien: nom }, inertText(titre), lignes];
}
