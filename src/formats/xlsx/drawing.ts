import type { Graphique } from '../../report/document.ts';
import { hasPoints, lineLooks } from '../line-looks.ts';
import { bare } from '../office/colours.ts';
import { visible } from '../visible.ts';
import { cellRef } from './cell-ref.ts';
import type { DrawnRange } from './drawn-table.ts';
import type { Dessin } from './feuille.ts';
import { numberFormat } from './number-format.ts';
import type { Palette } from './palette.ts';

/** Above, names are laid along horizontal bars, where they can be read. */
const SHORT = 12;

/** Where there is room for a chart: its first row and column, and how many columns make a good width. */
export interface Coin {
  readonly ligne: number;
  readonly colonne: number;
  readonly colonnes: number | null;
}

interface DrawingFacts {
  readonly graphique: Graphique;
  /** Of its data in the sheet. */
  readonly range: DrawnRange;
  readonly coin: Coin;
  readonly palette: Palette;
}

export function drawing({ graphique, range, coin, palette }: DrawingFacts): Dessin {
  const { genre, titre, description, unite, axes, categories, series } = graphique;
  const valeurs = series.flatMap((serie) => serie.valeurs);
  const numbers = valeurs.flatMap(({ value }) => value ?? []);
  const unit = valeurs[0]?.unite ?? null;
  const couchees = genre !== 'courbe' && categories.some(({ length }) => length > SHORT);
  const inkOf = inks(graphique, palette);
  return {
    genre: genre === 'empilees' || genre === 'courbe' ? genre : 'barres',
    couchees,
    titre: visible(titre),
    description: visible(description),
    axes: { categories: visible(axes.categories), valeurs: visible(unite) },
    format: unit === 'pourcent' ? '0 %' : (numberFormat(unit, false) ?? 'General'),
    depuisZero: numbers.every((value) => value >= 0),
    categories: columnRange(0, range.lignes),
    series: series.map(({ nom }, rank) => ({
      nom: visible(nom),
      valeurs: columnRange(range.colonnes[rank] ?? rank + 1, range.lignes),
      ...inkOf(rank),
    })),
    place: { ...coin, ...sizeOf(graphique, couchees, coin.colonnes) },
  };
}

/** In rows and columns: bars thick enough, never out of sight. */
function sizeOf({ genre, categories, series }: Graphique, couchees: boolean, room: number | null) {
  const bars = categories.length * (genre === 'barres' ? series.length : 1);
  const lignes = couchees ? Math.max(18, Math.min(80, 8 + Math.ceil(bars * 1.6))) : 20;
  if (couchees || genre === 'courbe') return { lignes, colonnes: room ?? 12 };
  return { lignes, colonnes: room ?? Math.max(10, Math.min(20, Math.ceil(bars * 0.7))) };
}

/** Shades for bars, which have patterns too; for lines, colours that are read on white. */
function inks({ genre, series }: Graphique, palette: Palette) {
  const looks = genre === 'courbe' ? lineLooks(series.length, `#${palette.forte}`) : [];
  const points = hasPoints(series);
  return (rank: number) => {
    const look = looks[rank];
    if (!look) return { couleur: palette.serie(rank) };
    const { colour, dash, symbol } = look;
    return { couleur: bare(colour), trait: { dash, symbol, points } };
  };
}

function columnRange(column: number, rows: number): string {
  return `${cellRef(1, column)}:${cellRef(rows, column)}`;
}
