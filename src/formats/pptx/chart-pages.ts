import type { Graphique, Serie, Valeur } from '../../report/document.ts';
import { longestBar } from '../longest-bar.ts';
import { numberFormat } from '../office/number-format.ts';
import { visible } from '../visible.ts';
import { linePage } from './line-page.ts';
import type { PageGraphique } from './slide.ts';
import { lineHeight, widthOf } from './text-size.ts';
import { shortened } from './lines-of.ts';

interface Room {
  readonly w: number;
  readonly h: number;
}

/** Bars of all series, and groups of bars, that a slide leaves readable; fewer groups where names take two lines. */
const BARS = 20;
const GROUPS = { short: 16, long: 8 } as const;
const WIDEST_NAME = 4.4;

/** A chart on as many slides as leave its bars and names readable, all with the same axis. */
export function chartPages(graphique: Graphique, room: Room): readonly PageGraphique[] {
  if (graphique.genre === 'courbe') return [linePage(graphique, room, formatsOf(graphique))];
  const size = sizeOf(graphique);
  const starts = graphique.categories.flatMap((_, index) => (index % size === 0 ? [index] : []));
  return starts.map((start) =>
    pageOf(graphique, { start, end: start + size, shared: starts.length > 1 }, room),
  );
}

/** Categories a slide, evenly. */
function sizeOf({ genre, categories, series }: Graphique): number {
  const isLong = categories.some((name) => widthOf(name, { taille: 12 }) > WIDEST_NAME - 0.2);
  const groups = isLong ? GROUPS.long : GROUPS.short;
  const most =
    genre === 'empilees' ? groups : Math.min(groups, Math.max(3, Math.floor(BARS / series.length)));
  return Math.ceil(categories.length / Math.ceil(categories.length / most));
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly shared: boolean;
}

function pageOf(graphique: Graphique, { start, end, shared }: Part, room: Room): PageGraphique {
  const { titre, description, genre, unite, categories, series } = graphique;
  const names = categories.slice(start, end).map((name, index) => nameOf(name, start + index, series));
  const taille = names.length > 8 ? 12 : 14;
  const widest = Math.max(...names.map((name) => widthOf(name, { taille }))) + 0.2;
  const width = Math.min(Math.max(widest, 1.2), WIDEST_NAME);
  const lines = Math.max(1, Math.floor((room.h - 1) / names.length / lineHeight(taille)));
  return {
    titre: visible(titre),
    description: visible(description),
    genre: genre === 'empilees' ? genre : 'barres',
    unite: visible(unite),
    ...formatsOf(graphique),
    taille,
    categories: names.map((name) => shortened(name, { width: width - 0.2, lines }, { taille })),
    series: series.map(({ nom, valeurs }) => ({
      nom: visible(nom) || '—',
      valeurs: valeurs.slice(start, end).map(({ value }) => value),
    })),
    max: shared ? Math.max(1, longestBar(graphique)) : null,
    marge: width / room.w,
    pas: 1,
    points: false,
  };
}

/** A value that is not known has no bar: its text stands with the name. */
function nameOf(name: string, index: number, series: readonly Serie[]): string {
  const unknown = series.flatMap(({ nom, valeurs }) => {
    const { value, text } = valeurs[index] ?? { value: null, text: '' };
    if (value !== null || text === '') return [];
    return [series.length > 1 ? `${nom} : ${text}` : text];
  });
  return visible(unknown.length === 0 ? name : `${name} (${unknown.join(', ')})`) || '—';
}

interface Formats {
  /** Of the axis, and of bars when all are whole. */
  readonly whole: string;
  readonly other: string;
}

const PERCENT = { whole: numberFormat(0, 'pourcent'), tenths: numberFormat(1, 'pourcent') };

const FORMATS: Readonly<Record<NonNullable<Valeur['unite']> | 'nombre', Formats>> = {
  nombre: { whole: numberFormat(0, undefined), other: `${numberFormat(1, undefined)}#` },
  euros: { whole: numberFormat(0, 'euros'), other: numberFormat(2, 'euros') },
  // Decimals say something of small shares only, as in the texts.
  pourcent: { whole: PERCENT.whole, other: `[=0]${PERCENT.whole};[<10]${PERCENT.tenths};${PERCENT.whole}` },
};

/** As the document writes numbers; a stacked bar has no label for a part that is not there. */
function formatsOf({ genre, series }: Graphique): Pick<PageGraphique, 'format' | 'formatAxe'> {
  const valeurs = series.flatMap(({ valeurs: all }) => all);
  const { whole, other } = FORMATS[valeurs.find(({ unite }) => unite !== undefined)?.unite ?? 'nombre'];
  const format = valeurs.every(({ value }) => Number.isInteger(value ?? 0)) ? whole : other;
  return { format: genre === 'empilees' ? `${format};-${format};` : format, formatAxe: whole };
}
