import { cellRef, columnName } from '../../formats/xlsx/cell-ref.ts';
import type { Aspect, Case, Choix, Contenu, Feuille } from '../../formats/xlsx/feuille.ts';
import { widthOf } from '../../formats/xlsx/widths.ts';
import { inerte } from '../texte-inerte.ts';
import type { ChoixDeColonne, ColonneAEcrire, ContenuAEcrire, Grille, Source } from './classeur-a-ecrire.ts';

/** Rows below the last one that are ready for what is added: the library gives no look to a whole column. */
const ADDED = 200;

/** A table that people fill in, as a sheet. */
export function grilleSheet({ nom, colonnes, lignes, figees }: Grille, encre: string): Feuille {
  const last = lignes.length + 1;
  const isFilledIn = colonnes.some(({ libre }) => libre !== 'jamais');
  const empty = colonnes.map((colonne) => ({ valeur: null, aspect: emptyLook(colonne) }));
  const head = { gras: true, encre: 'FFFFFF', fond: encre, bordure: true };
  return {
    nom,
    colonnes: colonnes.map((colonne, index) => ({
      largeur: widthFor(colonne, lignes, index),
      aspect: {},
    })),
    lignes: [
      colonnes.map(({ titre }) => ({ valeur: inerte(titre), aspect: head })),
      ...lignes.map((line) => line.map((content, index) => cellOf(content, colonnes[index]))),
      ...(isFilledIn ? Array.from({ length: ADDED }, () => empty) : []),
    ],
    tableau: { lignes: last, colonnes: colonnes.length, filtre: lignes.length > 0, figees },
    saisie: {
      choix: colonnes.flatMap(({ titre, choix }, index) =>
        choix ? [choiceOf(choix, titre, `${cellRef(1, index)}:${cellRef(last + ADDED, index)}`)] : [],
      ),
    },
  };
}

const TEXT = { bordure: true, format: '@' } as const;
const NUMBER = { bordure: true, alignement: 'right', retrait: 1 } as const;
/** Grey: what is not to be typed over. */
const LOCKED = { fond: 'EDEDED' } as const;

const LOOKS: Readonly<Record<ColonneAEcrire['nature'], Readonly<Record<'libre' | 'verrou', Aspect>>>> = {
  texte: { libre: { ...TEXT, libre: true }, verrou: { ...TEXT, ...LOCKED } },
  nombre: { libre: { ...NUMBER, libre: true }, verrou: { ...NUMBER, ...LOCKED } },
};

/** Of the rows below the table: without a frame, or the sheet would be one down to its last row. */
const BELOW: Readonly<Record<ColonneAEcrire['nature'], Readonly<Record<'libre' | 'verrou', Aspect>>>> = {
  texte: { libre: { format: '@', libre: true }, verrou: { format: '@' } },
  nombre: { libre: { libre: true }, verrou: {} },
};

function emptyLook({ nature, libre }: ColonneAEcrire): Aspect {
  return BELOW[nature][libre === 'jamais' ? 'verrou' : 'libre'];
}

/** A number is one in a column of texts, too: it is sorted as a number, and read as it was. */
function cellOf(content: ContenuAEcrire, colonne: ColonneAEcrire | undefined): Case {
  const { nature = 'texte', libre = 'jamais' } = colonne ?? {};
  const looks = LOOKS[typeof content === 'number' ? 'nombre' : nature];
  const valeur: Contenu = typeof content === 'string' ? inerte(content) : content;
  return { valeur, aspect: looks[libre === 'partout' ? 'libre' : 'verrou'] };
}

function widthFor({ titre, auPlus }: ColonneAEcrire, lignes: Grille['lignes'], index: number): number {
  const texts = lignes.flatMap((line) => String(line[index] ?? '').split('\n'));
  return Math.min(widthOf(titre, texts, true), auPlus ?? Infinity);
}

function choiceOf({ source, ferme, message }: ChoixDeColonne, titre: string, plage: string): Choix {
  return { plage, source: source && rangeOf(source), ferme, titre: inerte(titre), message };
}

function rangeOf({ feuille, colonne, de, a }: Source): string {
  const column = columnName(colonne);
  return `'${feuille.replaceAll("'", "''")}'!$${column}$${String(de)}:$${column}$${String(a)}`;
}
