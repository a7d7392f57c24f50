import type { Block, Graphique, Tableau } from '../../report/document.ts';
import { visible } from '../visible.ts';
import { cardPages } from './cards.ts';
import { chartPages } from './chart-pages.ts';
import { below, BOXES } from './geometry.ts';
import { paragraphsOf } from './paragraphs.ts';
import { textOf } from './runs.ts';
import type { Contenu, Entoure, Paragraphe, Texte } from './slide.ts';
import { tablePages, type Tablature } from './table-pages.ts';
import { gridOf, tablatureOf, writtenTableau } from './tablature-of.ts';
import { textHeight, textPages } from './text-pages.ts';
import type { Groupe } from './titles.ts';
import { linesOf } from './wrap-lines.ts';

/** A slide that has all but its title. */
export interface Nue {
  readonly contenu: Contenu;
  readonly notes: readonly string[];
}

/** The slides of a part: each table and each chart has its own, the text around them the others. */
export function partSlides(titre: string, blocs: readonly Block[]): readonly Groupe<Nue>[] {
  const groupes: Groupe<Nue>[] = [];
  let texts: Paragraphe[] = [];
  const flush = () => {
    if (texts.length > 0) groupes.push({ titre, slides: textSlides(texts) });
    texts = [];
  };
  for (const bloc of blocs) {
    if (bloc.type === 'saut') flush();
    else if (!isFigure(bloc)) texts.push(...paragraphsOf(bloc));
    else {
      const chapeau = leadOf(texts);
      if (chapeau) texts = [];
      else flush();
      groupes.push(figureSlides(bloc, { titre, chapeau }));
    }
  }
  flush();
  return groupes;
}

function textSlides(paragraphes: readonly Paragraphe[]): readonly Nue[] {
  return textPages(paragraphes, BOXES.corps).map((contenu) => ({ contenu, notes: [] }));
}

type Figure = Extract<Block, { type: 'tableau' | 'graphique' | 'table' }>;

function isFigure(bloc: Block): bloc is Figure {
  return bloc.type === 'tableau' || bloc.type === 'graphique' || bloc.type === 'table';
}

const LEAD_SIZE = 18;
const LEAD_HEIGHT = 1.1;

/** A sentence or two before a table go over it rather than on a slide that would be nearly empty. */
function leadOf(paragraphes: readonly Paragraphe[]): Texte | null {
  const height = textHeight(paragraphes, { taille: LEAD_SIZE, w: BOXES.corps.w });
  if (paragraphes.length === 0 || height > LEAD_HEIGHT) return null;
  return { genre: 'texte', taille: LEAD_SIZE, paragraphes };
}

/** Inches that a lead takes on its slide. */
export function leadHeight(chapeau: Texte | null): number {
  return chapeau === null
    ? 0
    : textHeight(chapeau.paragraphes, { taille: chapeau.taille, w: BOXES.corps.w }) + 0.1;
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

function figureSlides(bloc: Figure, { titre, chapeau }: Around): Groupe<Nue> {
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
      contenu: index === 0 || contenu.genre === 'texte' ? contenu : withoutLead(contenu),
      notes: [...notes, ...cutNotes(figure, contenu)],
    })),
  };
}

function tableauPages(tableau: Tableau, around: Entoure): readonly Contenu[] {
  const box = roomFor(around);
  const cartes = tableau.id === 'chiffres' ? cardPages(tableau, box) : null;
  if (cartes) return cartes.map((page) => ({ genre: 'chiffres', cartes: page, ...around }));
  return gridPages(tablatureOf(tableau), around);
}

function graphiquePages(graphique: Graphique, around: Entoure): readonly Contenu[] {
  const { genre, categories, series } = graphique;
  if (genre === 'chaleur' || genre === 'frise') return gridPages(gridOf(graphique), around);
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

function withoutLead<T extends Contenu>(contenu: T): T {
  return 'chapeau' in contenu ? { ...contenu, chapeau: null } : contenu;
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

/** The words of a text slide, for its notes. */
export function spokenText(contenu: Contenu): readonly string[] {
  return contenu.genre === 'texte' ? contenu.paragraphes.map(({ runs }) => textOf(runs)) : [];
}
