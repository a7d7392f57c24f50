import { titleKey } from '../../fiche/body/sections.ts';
import type { Item, Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { embedded, type Place } from '../embedded.ts';
import { heading, paragraph } from '../nodes.ts';
import { oneLine } from '../one-line.ts';
import { parseOwn } from '../own-text.ts';
import { spans } from '../../fiche/words/spans.ts';

type Section = Item<'recits'>['sections'][number];

/** Titles of sub-sections, as a template names them: those to keep, all without any; those to leave out. */
export interface Choix {
  readonly sections?: string;
  readonly sauf?: string;
}

/** What the fiches say of the year in their own words. */
export function recitsBlocks({ recits, annee }: Result<'ptsm.bilan'>, choix: Choix): readonly Block[] {
  const { sections = '', sauf = '' } = choix;
  const wanted = titlesIn(sections);
  const left = titlesIn(sauf);
  // Two blocks of a template may show two parts of one text: each has its own footnotes.
  const block = [...wanted, ...left].map((one) => `${one.replaceAll(' ', '-')}-`).join('');
  const isShown = ({ titre }: Section) => (wanted.length === 0 || isOf(titre, wanted)) && !isOf(titre, left);
  const blocks = recits.flatMap((recit, rank) => {
    const own = recit.sections.flatMap((section, index) =>
      isShown(section)
        ? sectionBlocks(wanted.length === 1 ? { ...section, titre: null } : section, {
            file: recit.file,
            prefix: `${block}${String(rank + 1)}-${String(index + 1)}-`,
          })
        : [],
    );
    return own.length === 0 ? [] : [heading(4, titleOf(recit, annee)), ...own];
  });
  return blocks.length === 0 ? [paragraph(noneText(annee, wanted.length > 0 ? sections : null))] : blocks;
}

function titlesIn(list: string): readonly string[] {
  return list.split(',').map(titleKey).filter(Boolean);
}

/** « Difficultés » is for « Difficultés rencontrées » too. */
function isOf(titre: string | null, titles: readonly string[]): boolean {
  const key = titleKey(titre ?? '');
  return titles.some((one) => key === one || key.startsWith(`${one} `));
}

/** The years are said where they are not just that of the bilan. */
function titleOf({ ref, title, annees }: Item<'recits'>, annee: number | null): string {
  const isAlone = annees.length === 1 && annees[0] === annee;
  return `Fiche ${ref} : ${title}${isAlone ? '' : ` (${spans(annees)})`}`;
}

function sectionBlocks({ titre, texte }: Section, place: Omit<Place, 'depth'>): readonly Block[] {
  const blocks = parseOwn(texte);
  return [
    ...(titre === null ? [] : [heading(5, oneLine(titre))]),
    ...(blocks === null
      ? [paragraph('Texte trop long ou trop imbriqué pour être montré ici.')]
      : embedded(blocks, { ...place, depth: titre === null ? 5 : 6 })),
  ];
}

function noneText(annee: number | null, sections: string | null): string {
  const year = annee === null ? 'AAAA' : String(annee);
  const within =
    sections === null
      ? ''
      : `, sous ${sections
          .split(',')
          .map((one) => `« ${one.trim()} »`)
          .join(' ou ')}`;
  return `Aucune fiche ne dit rien dans une section « Bilan ${year} »${within}.`;
}
