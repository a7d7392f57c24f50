import { heldBy } from '../../../../fiche/cellule/quoted.ts';
import type { Separateur } from '../../separateurs.ts';

export interface Decoupe {
  readonly items: readonly string[];
  /** What separates them most likely, where it may be part of the words; null where it is sure. */
  readonly doute: Separateur | null;
}

const ET = /\s+(?:et|&)\s+/;

const CUTS = {
  virgule: /,/,
  'point-virgule': /;/,
  barre: /\//,
  ligne: /\n/,
  et: /,\s*(?:et\s+)?|\s+(?:et|&)\s+/,
} satisfies Record<Exclude<Separateur, 'aucun'>, RegExp>;

/** As `import.yaml` says. */
export function splitBy(separateur: Separateur, texte: string): readonly string[] {
  return itemsOf(separateur === 'aucun' ? [texte] : texte.split(CUTS[separateur]));
}

/**
 * What is sure: « ; », bullets, a line each; commas and « et » between initials, or three names of one word.
 * « CPTS/Soins Somatiques » and « Ville de Nanterre et Boulogne » may each be one name.
 */
export function splitItems(texte: string): Decoupe {
  if (texte.includes(';')) return { items: itemsOf(cutOutsideQuotes(texte)), doute: null };
  if (/^\s*[-–•*▪]\s/m.test(texte)) return { items: itemsOf(bullets(texte)), doute: null };
  if (texte.includes('\n')) return byLines(texte);
  if (texte.includes(',')) return byWords(texte, ET.test(texte) ? 'et' : 'virgule');
  if (ET.test(texte)) return byWords(texte, 'et');
  const items = itemsOf([texte]);
  return { items, doute: texte.includes('/') ? 'barre' : null };
}

/** A line that goes on in the next one was cut by the width of a column, and other separators may be the true ones. */
function byLines(texte: string): Decoupe {
  const lines = texte.split('\n').filter((line) => line.trim() !== '');
  const goesOn = lines.some((line, index) => {
    const isUnfinished = /(?:[,/&(–-]|\s(?:et|de|du|des|la|le|les|l’|l'|d’|d'|à|au|aux|pour|en))$/i.test(
      line,
    );
    return (index > 0 && /^\p{Ll}/u.test(line)) || (index < lines.length - 1 && isUnfinished);
  });
  return { items: itemsOf(lines), doute: goesOn || /[,/]|\s(?:et|&)\s/.test(texte) ? 'ligne' : null };
}

const INITIALS = /^(?=.*\p{Lu}{2})[\p{Lu}\d]+(?:[ -][\p{Lu}\d]+)?$/u;
const NAME = /^\p{Lu}[\p{L}\p{M}\d’'-]*$/u;

function byWords(texte: string, separateur: 'virgule' | 'et'): Decoupe {
  const items = splitBy(separateur, texte);
  const areInitials = items.every((item) => INITIALS.test(item));
  const areNames = items.length > 2 && items.every((item) => NAME.test(item) || INITIALS.test(item));
  return { items, doute: areInitials || areNames ? null : separateur };
}

/** The lines of one bullet are one item. */
function bullets(texte: string): readonly string[] {
  return texte.split(/(?:^|\n)\s*[-–•*▪]\s+/);
}

/** An exported list quotes an item that holds « ; ». */
function cutOutsideQuotes(texte: string): readonly string[] {
  if (!/(?:^|;)\s*"/.test(texte)) return texte.split(';');
  const parts = texte.match(/(?:\s*"(?:[^"]|"")*"\s*|[^;])+/g) ?? [];
  return parts.map((part) => heldBy(part.trim()) ?? part);
}

function itemsOf(parts: readonly string[]): readonly string[] {
  const items = parts.map((part) =>
    part
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[-–•*▪]\s+/, ''),
  );
  return [...new Set(items.filter((item) => item !== ''))];
}
