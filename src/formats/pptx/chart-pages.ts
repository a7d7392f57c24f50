import type { Graphique, Serie, Valeur } from '../../report/document.ts';
import { visible } from '../visible.ts';
import type { PageGraphique } from './slide.ts';
import { lineHeight, widthOf } from './text-width.ts';
import { shortened } from './wrap-lines.ts';

interface Room {
  readonly w: number;
  readonly h: number;
}

const BARS = 20;
const STACKS = 12;
const WIDEST_NAME = 4.4;

/** A chart on as many slides as leave its bars and names readable, all with the same axis. */
export function chartPages(graphique: Graphique, room: Room): readonly PageGraphique[] {
  const size = sizeOf(graphique);
  const starts = graphique.categories.flatMap((_, index) => (index % size === 0 ? [index] : []));
  return starts.map((start) =>
    pageOf(graphique, { start, end: start + size, shared: starts.length > 1 }, room),
  );
}

/** Categories a slide, evenly. */
function sizeOf({ genre, categories, series }: Graphique): number {
  const most =
    genre === 'empilees' ? STACKS : Math.min(STACKS, Math.max(3, Math.floor(BARS / series.length)));
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
    empile: genre === 'empilees',
    unite: visible(unite),
    format: formatOf(genre, series),
    taille,
    categories: names.map((name) => shortened(name, { width: width - 0.2, lines }, { taille })),
    series: series.map(({ nom, valeurs }) => ({
      nom: visible(nom) || '—',
      valeurs: valeurs.slice(start, end).map(({ value }) => value),
    })),
    max: shared ? longest(graphique) : null,
    marge: width / room.w,
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

function longest({ genre, categories, series }: Graphique): number {
  const at = (index: number) => series.map(({ valeurs }) => valeurs[index]?.value ?? 0);
  const bars = categories.map((_, index) =>
    genre === 'empilees' ? at(index).reduce((sum, value) => sum + value, 0) : Math.max(...at(index)),
  );
  return Math.max(1, ...bars);
}

/** In French whatever the machine; a stacked bar has no label for a part that is not there. */
function formatOf(genre: Graphique['genre'], series: readonly Serie[]): string {
  const valeurs = series.flatMap(({ valeurs: all }) => all);
  const number = valeurs.every(({ value }) => Number.isInteger(value ?? 0)) ? '#,##0' : '#,##0.0#';
  const format = `[$-40C]${number}${suffixOf(valeurs)}`;
  return genre === 'empilees' ? `${format};-${format};` : format;
}

function suffixOf(valeurs: readonly Valeur[]): string {
  const unite = valeurs.find((valeur) => valeur.unite !== undefined)?.unite;
  if (unite === undefined) return '';
  return unite === 'euros' ? '"\u00A0€"' : '"\u00A0%"';
}
