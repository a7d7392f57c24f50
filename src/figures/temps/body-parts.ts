import { markedOf, uncommented } from '../../fiche/body/comments.ts';
import { headingsOf } from '../../fiche/body/headings.ts';
import { perFiche } from '../../fiche/body/per-fiche.ts';
import { titleKey } from '../../fiche/body/sections.ts';
import type { Fiche } from '../../fiche/plan.ts';

/** What stands between a title and the next one, of whatever level. */
export interface BodyPart {
  /** Null for what precedes the first title. */
  readonly titre: string | null;
  readonly key: string;
  /** 1 for the title of the whole, 0 for what precedes the first title. */
  readonly level: number;
  /** The title above it, where its own names several. */
  readonly parent: string;
  /** Without blanks at their ends, blank ones and comments left out. */
  readonly lignes: readonly string[];
}

export const bodyParts = perFiche((fiche): readonly BodyPart[] => {
  const headings = headingsOf(fiche);
  const end = headings[0]?.range[0] ?? fiche.text.length;
  // No title has a line break.
  const opening = {
    titre: null,
    key: '\n',
    level: 0,
    parent: '',
    lignes: lignesOf(fiche, fiche.bodyStart, end),
  };
  const above: string[] = [];
  const titled = headings.map(({ level, title, range }, rank) => {
    above.length = Math.min(above.length, level);
    above[level] = title;
    return {
      titre: title,
      key: titleKey(title),
      level,
      parent: above.slice(0, level).findLast((one) => one) ?? '',
      lignes: lignesOf(fiche, range[1], headings[rank + 1]?.range[0] ?? fiche.text.length),
    };
  });
  return opening.lignes.length > 0 ? [opening, ...titled] : titled;
});

function lignesOf(fiche: Fiche, start: number, end: number): readonly string[] {
  return uncommented(markedOf(fiche).slice(start, end))
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}
