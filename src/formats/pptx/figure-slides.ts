import type { Graphique, Tableau } from '../../report/document.ts';
import { isGrid } from '../graphique-text.ts';
import { visible } from '../visible.ts';
import { cardPages } from './cards.ts';
import { chartPages } from './chart-pages.ts';
import type { Bloc } from './gather-tables.ts';
import { below, BOXES } from './geometry.ts';
import type { Contenu, Entoure, Texte } from './slide.ts';
import { tablePages, type Tablature } from './table-pages.ts';
import { ensembleOf, gridOf, tablatureOf, writtenTableau } from './tablature-of.ts';
import { textHeight } from './text-pages.ts';
import type { Groupe, Nue } from './titles.ts';
import { linesOf } from './lines-of.ts';

/** What has slides of its own. */
export type Figure = Extract<Bloc, { type: (typeof FIGURES)[number] }>;

const FIGURES = ['tableau', 'graphique', 'table', 'ensemble'] as const;

export function isFigure(bloc: Bloc): bloc is Figure {
  return FIGURES.some((type) => type === bloc.type);
}

export const LEGEND = { taille: 12, h: 0.5 } as const;

/** A note of two lines at most is also on the slide. */
function legendOf(note: string | null): string | null {
  if (note === null || note === '') return null;
  const text = visible(note);
  return linesOf(text, BOXES.corps.w, { taille: LEGEND.taille }).length <= 2 ? text : null;
}

interface Around {
  readonly titre: string;
  readonly chapeau: Texte | null;
}

export function figureSlides(bloc: Figure, { titre, chapeau }: Around): Groupe<Nue> {
  if (bloc.type === 'ensemble') {
    const contenus = gridPages(ensembleOf(bloc), { chapeau, legende: null });
    return { titre, slides: contenus.map((contenu, index) => ({ contenu: led(contenu, index), notes: [] })) };
  }
  const figure = bloc.type === 'table' ? writtenTableau(bloc) : bloc;
  const around: Entoure = { chapeau, legende: legendOf(figure.note) };
  const contenus = figure.type === 'tableau' ? tableauPages(figure, around) : graphiquePages(figure, around);
  const notes = [
    ...(figure.type === 'graphique' ? [visible(figure.description)] : []),
    ...(figure.note === null ? [] : [visible(figure.note)]),
  ].filter((text) => text !== '');
  return {
    titre: figure.titre === '' ? titre : figure.titre,
    slides: contenus.map((contenu, index) => ({
      contenu: led(contenu, index),
      notes: [...notes, ...cutNotes(figure, contenu)],
    })),
  };
}

function tableauPages(tableau: Tableau, around: Entoure): readonly Contenu[] {
  const box = roomFor(around);
  const cartes = tableau.id === 'chiffres' ? cardPages(tableau, box) : null;
  if (cartes) return cartes.map((page) => ({ genre: 'chiffres', ...page, ...around }));
  return gridPages(tablatureOf(tableau), around);
}

function graphiquePages(graphique: Graphique, around: Entoure): readonly Contenu[] {
  const { categories, series } = graphique;
  if (isGrid(graphique)) return gridPages(gridOf(graphique), around);
  if (categories.length === 0 || series.length === 0) return gridPages(gridOf(graphique), around);
  return chartPages(graphique, roomFor(around)).map((page) => ({ genre: 'graphique', page, ...around }));
}

function gridPages(tablature: Tablature, around: Entoure): readonly Contenu[] {
  return tablePages(tablature, roomFor(around)).map((page) => ({ genre: 'tableau', page, ...around }));
}

/** Where the main thing of a slide stands, between its lead and its legend. */
export function roomFor({ chapeau, legende }: Entoure) {
  const box = below(BOXES.corps, leadHeight(chapeau));
  return legende === null ? box : { ...box, h: box.h - LEGEND.h };
}

/** The lead stands on the first slide only. */
function led(contenu: Contenu, index: number): Contenu {
  return index > 0 && 'chapeau' in contenu ? { ...contenu, chapeau: null } : contenu;
}

/** Names that were shortened on the slide, whole. */
function cutNotes(figure: Tableau | Graphique, contenu: Contenu): readonly string[] {
  const shown = shownNames(contenu);
  const whole = figure.type === 'tableau' ? figure.entetes : figure.categories;
  const cut = shown.filter((name) => name.endsWith('…')).map((name) => name.slice(0, -1));
  return whole.map((name) => visible(name)).filter((name) => cut.some((start) => name.startsWith(start)));
}

function shownNames(contenu: Contenu): readonly string[] {
  if (contenu.genre === 'tableau') return contenu.page.entetes.map(({ texte }) => texte);
  return contenu.genre === 'graphique' ? contenu.page.categories : [];
}

/** Inches that a lead takes on its slide. */
export function leadHeight(chapeau: Texte | null): number {
  return chapeau === null
    ? 0
    : textHeight(chapeau.paragraphes, { taille: chapeau.taille, w: BOXES.corps.w }) + 0.1;
}
