import type { Tableau } from '../../report/document.ts';
import type { Part } from './gather.ts';

/** Excel opens no more than some two hundred formats of numbers, and a difference is one. */
const MOST = 150;

/** The tables of a workbook, without their differences from the one whose formats would be too many: its note says so. */
export function withShownEcarts(parts: readonly Part[]): readonly Part[] {
  const formats = new Set<string>();
  return parts.map((part) => {
    if (part.contenu.type !== 'tableau') return part;
    const own = new Set([...formats, ...formatsOf(part.contenu)]);
    if (own.size > MOST) return { ...part, contenu: withoutEcarts(part.contenu) };
    for (const format of own) formats.add(format);
    return part;
  });
}

function formatsOf({ lignes }: Tableau): readonly string[] {
  return lignes.flat().flatMap(({ ecart, unite = '' }) => (ecart === undefined ? [] : [`${unite} ${ecart}`]));
}

const TOO_MANY =
  'Écarts non affichés : un classeur n’en montre pas autant ; ils sont dans le même rapport en docx, en html ou en markdown.'.replace(
    / (?=[:;])/g,
    '\u00A0',
  );

function withoutEcarts({ lignes, note, ...tableau }: Tableau): Tableau {
  return {
    ...tableau,
    lignes: lignes.map((line) =>
      line.map(({ text, value, unite }) => (unite ? { text, value, unite } : { text, value })),
    ),
    note: note === null ? TOO_MANY : `${note} ${TOO_MANY}`,
  };
}
