import type { Document } from '../../report/document.ts';
import { visible } from '../visible.ts';
import { COVER, coverOf } from './cover.ts';
import { gatheredTables, type Bloc } from './gather-tables.ts';
import { gatheredParts, gatheredSections } from './gather.ts';
import { BOXES } from './geometry.ts';
import { paragraphsOf } from './paragraphs.ts';
import { partSlides, spokenText } from './part-slides.ts';
import { mainTitle, sectionsOf, type Partie, type Section } from './sections.ts';
import type { Contenu, Slide } from './slide.ts';
import { titled, titleSize, type Groupe, type Intitule, type Nue } from './titles.ts';
import { shortened } from './lines-of.ts';

/** A document as slides: a cover, then for each section its opening and one slide an idea. */
export function slidesOf(document: Document): readonly Slide[] {
  const titre = document.entete?.titre ?? mainTitle(document.children);
  const [opening, ...sections] = sectionsOf(document.children);
  const cover: Cadre[] = titre === null ? [] : [{ titre, surtitre: null, slides: [coverSlide(document)] }];
  const before = opening
    ? sectionGroups({ ...opening, titre: openingTitle(opening) ?? titre }, { divided: false })
    : [];
  const groupes = [
    ...cover,
    ...before,
    ...gatheredSections(sections).flatMap((one) => sectionGroups(one, { divided: true })),
  ];
  return titled(groupes.flatMap(withSection), ({ nue, section }, intitule) =>
    slideOf(nue, section, intitule),
  );
}

interface Cadre extends Groupe<Nue> {
  /** The section that its slides are in. */
  readonly surtitre: string | null;
}

const BARE = { sousTitre: null, mentions: [], avertissements: [], logo: null };

function coverSlide({ entete }: Document): Nue {
  if (!entete) return { contenu: coverOf(BARE), notes: [] };
  const { sousTitre, mentions, avertissements } = entete;
  const notes = [...(sousTitre === null ? [] : [sousTitre]), ...mentions, ...avertissements].map(visible);
  return { contenu: coverOf(entete), notes };
}

/** What stands before the first section often says in bold what it is. */
function openingTitle({ parties }: Section): string | null {
  const [first] = parties[0]?.blocs.flatMap((bloc) => paragraphsOf(bloc)) ?? [];
  return first?.lie ? first.runs.map(({ texte }) => texte).join('') : null;
}

/** Slides, of more than one thing, that a section needs before it opens with one of its own. */
const SEVERAL = 3;

function sectionGroups({ titre, parties }: Section, { divided }: { divided: boolean }): readonly Cadre[] {
  const groupes = gatheredTables(gatheredParts(parties)).flatMap((partie) =>
    partSlides(partie.titre ?? titre ?? '', withoutTitle(partie, titre)),
  );
  const count = groupes.reduce((sum, { slides }) => sum + slides.length, 0);
  const opening: Groupe<Nue>[] =
    divided && titre !== null && groupes.length > 1 && count >= SEVERAL
      ? [{ titre, slides: [{ contenu: { genre: 'section' }, notes: [] }] }]
      : [];
  return [...opening, ...groupes].map((groupe) => ({ ...groupe, surtitre: divided ? titre : null }));
}

/** The label that became the title of the slide is not said twice. */
function withoutTitle({ blocs }: Partie<Bloc>, titre: string | null): readonly Bloc[] {
  const [first, ...others] = blocs;
  if (first?.type !== 'blockquote' || titre === null) return blocs;
  const [label, ...rest] = first.children;
  const said = label ? paragraphsOf(label).flatMap(({ runs }) => runs.map(({ texte }) => texte)) : [];
  return said.join('') === titre ? [{ ...first, children: rest }, ...others] : blocs;
}

interface Placee {
  readonly nue: Nue;
  readonly section: string | null;
}

function withSection({ titre, slides, surtitre }: Cadre): Groupe<Placee> {
  return { titre, slides: slides.map((nue) => ({ nue, section: surtitre === titre ? null : surtitre })) };
}

const METHOD = /m[ée]thode|provenance/iu;

function slideOf({ contenu, notes }: Nue, section: string | null, { entier, ...intitule }: Intitule): Slide {
  const isMethod = METHOD.test(`${section ?? ''} ${intitule.titre}`);
  return {
    ...intitule,
    ...contenu,
    tailleTitre: sizeOf(contenu, intitule),
    surtitre: section === null ? null : oneLine(section),
    notes: [...(entier === null ? [] : [entier]), ...notes, ...(isMethod ? spokenText(contenu) : [])],
  };
}

function sizeOf({ genre }: Contenu, { titre, tailleTitre }: Pick<Slide, 'titre' | 'tailleTitre'>): number {
  if (genre === 'couverture') return titleSize(titre, COVER.titre);
  return genre === 'section' ? titleSize(titre, BOXES.section) : tailleTitre;
}

function oneLine(section: string): string {
  return shortened(visible(section), { width: BOXES.surtitre.w - 0.2, lines: 1 }, { taille: 14, gras: true });
}
