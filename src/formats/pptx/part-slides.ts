import type { Block } from '../../report/document.ts';
import { figureSlides, isFigure } from './figure-slides.ts';
import type { Bloc } from './gather-tables.ts';
import { BOXES } from './geometry.ts';
import { paragraphsOf } from './paragraphs.ts';
import { textOf } from './runs.ts';
import type { Contenu, Paragraphe, Texte } from './slide.ts';
import { textHeight, textPages } from './text-pages.ts';
import type { Groupe, Nue } from './titles.ts';

/** The slides of a part: each table and each chart has its own, the text around them the others. */
export function partSlides(titre: string, blocs: readonly Bloc[]): readonly Groupe<Nue>[] {
  const groupes: Groupe<Nue>[] = [];
  let texts: Paragraphe[] = [];
  const flush = () => {
    if (texts.length > 0) groupes.push({ titre, slides: textSlides(texts) });
    texts = [];
  };
  for (const bloc of blocs) {
    if (bloc.type === 'saut') flush();
    else if (!isFigure(bloc)) texts = [...introducing(texts, bloc), ...paragraphsOf(bloc)];
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

/** What stands before a list announces it. */
function introducing(texts: Paragraphe[], { type }: Block): Paragraphe[] {
  const last = texts.at(-1);
  return type === 'list' && last?.puce === null ? [...texts.slice(0, -1), { ...last, lie: true }] : texts;
}

const LEAD_SIZE = 18;
const LEAD_HEIGHT = 1.1;

/** A sentence or two before a table go over it rather than on a slide that would be nearly empty. */
function leadOf(paragraphes: readonly Paragraphe[]): Texte | null {
  const height = textHeight(paragraphes, { taille: LEAD_SIZE, w: BOXES.corps.w });
  if (paragraphes.length === 0 || height > LEAD_HEIGHT) return null;
  return { genre: 'texte', taille: LEAD_SIZE, paragraphes };
}

/** The words of a text slide, for its notes. */
export function spokenText(contenu: Contenu): readonly string[] {
  return contenu.genre === 'texte' ? contenu.paragraphes.map(({ runs }) => textOf(runs)) : [];
}
