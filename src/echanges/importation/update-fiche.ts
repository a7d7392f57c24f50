import type { FieldChange, Plain } from '../../edits/field-change.ts';
import { withChanges } from '../../edits/with-changes.ts';
import { sectionsOf, titleKey } from '../../fiche/body/sections.ts';
import { writeCell } from '../../fiche/cellule/write-cell.ts';
import { fieldValue } from '../../fiche/field-value.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { withSections } from '../../edits/new-fiche-text.ts';
import type { FicheLue, SectionLue } from '../import/fiche-lue.ts';
import type { ChampChange } from './importation.ts';

type Updated =
  | {
      readonly text: string;
      readonly champs: readonly ChampChange[];
      readonly laissees: readonly SectionLue[];
    }
  | { readonly motif: string };

/** A fiche with what a row says otherwise; what the row does not say stays. Sections are added, never rewritten. */
export function updateFiche(fiche: Fiche, { champs, sections }: FicheLue): Updated {
  const changed = Object.entries(champs).filter(
    ([key, value]) => key !== 'id' && !isSame(key, fieldValue(fiche, key), value),
  );
  const edited = withChanges(fiche.text, changed.map(toChange));
  if ('motif' in edited) return edited;
  const { added, left } = sortSections(fiche, sections);
  return {
    text: added.length === 0 ? edited.text : withSections(edited.text, added),
    champs: changed.map(([champ, value]) => ({
      champ,
      avant: cellText(champ, fieldValue(fiche, champ)),
      apres: cellText(champ, value),
    })),
    laissees: left,
  };
}

function toChange([key, value]: readonly [string, unknown]): FieldChange {
  return { path: [key], value: value as Plain };
}

/** As a cell shows them: `axe: 2` and `axe: [2]` say the same. */
function isSame(key: string, one: unknown, other: unknown): boolean {
  return cellText(key, one) === cellText(key, other);
}

function cellText(key: string, value: unknown): string {
  if (key !== 'year') return writeCell(key, value).text;
  return typeof value === 'string' ? value : writeCell(key, [value].flat()).text;
}

/** A section that the fiche has no title for is added; one that it has is compared, and left. */
function sortSections(fiche: Fiche, sections: readonly SectionLue[]) {
  const known = new Map(sectionsOf(fiche).map((one) => [titleKey(one.title), one]));
  const added = sections.filter(({ titre }) => !known.has(titleKey(titre)));
  const left = sections.filter(({ titre, texte }) => {
    const there = known.get(titleKey(titre));
    return there !== undefined && !sameWords(fiche.text.slice(...there.contents), texte);
  });
  return { added, left };
}

/** Escapes and line breaks aside. */
function sameWords(written: string, texte: string): boolean {
  const words = (text: string) => text.replace(/[\\\s]+/g, '');
  return words(written).includes(words(texte));
}
