import { parseWords, type Answer } from './parse-answer.ts';
import type { Axe } from './reponses.ts';

/** As many as ptsm.yaml takes. */
const MANY = 100;

const FORM = String.raw`\d{1,3}(?:[.-]\d{1,3})*|[A-Z]\d{0,2}`;

/** What may number an axis here; ptsm.yaml takes more. */
export const CODE = new RegExp(`^(?:${FORM})$`, 'i');

/** « 1. Titre », « Axe 2 : Titre », « 3;Titre », « A) Titre »: groups are the code and the title. */
const NUMBERED = new RegExp(String.raw`^(?:axe\s+)?(${FORM})\s*(?:[.):;,\t]|[–—-](?=\s))\s*(.*)$`, 'iu');
/** The first line of a table. */
const HEADING = /^(?:code|num[ée]ro|n°|axe)\s*[;,\t]/iu;

interface Line extends Axe {
  /** Or by its place only. */
  readonly isNumbered: boolean;
}

/** One axis a line; numbered all of them, or none: then in their order. */
export function parseAxes(lines: readonly string[]): Answer<readonly Axe[]> {
  const read = lines
    .map((line, index) => ({ line, place: `ligne ${String(index + 1)}` }))
    .filter(({ line }) => line.trim() !== '')
    .filter(({ line }, index) => index > 0 || !HEADING.test(line));
  const axes: Line[] = [];
  for (const { line, place } of read) {
    const axe = parseAxe(line, axes);
    if ('refus' in axe) return { refus: `${place} : ${axe.refus}` };
    axes.push(axe.valeur);
  }
  return checkAxes(axes);
}

/** The axis of a line, after those of the lines before. */
export function parseAxe(line: string, before: readonly Axe[]): Answer<Line> {
  const [, number, rest] = NUMBERED.exec(line.trim()) ?? [];
  const words = parseWords(unquoted(rest ?? line.trim()));
  if ('refus' in words) return words;
  if (words.valeur === null) return { refus: 'attendu un titre, par exemple « 1. Prévenir »' };
  const code = number?.toUpperCase() ?? String(before.length + 1);
  if (before.some((axe) => axe.code === code))
    return { refus: `attendu un autre numéro : ${code} est déjà pris` };
  return { valeur: { code, titre: words.valeur, isNumbered: number !== undefined } };
}

function checkAxes(axes: readonly Line[]): Answer<readonly Axe[]> {
  const without = axes.find(({ isNumbered }) => !isNumbered);
  if (axes.length === 0) return { refus: 'attendu au moins un axe, par exemple « 1. Prévenir »' };
  if (axes.length > MANY) return { refus: `attendu ${String(MANY)} axes au plus` };
  if (without !== undefined && axes.some(({ isNumbered }) => isNumbered))
    return { refus: `attendu un numéro devant chaque axe : « ${without.titre} » n’en a pas` };
  return { valeur: axes.map(({ code, titre }) => ({ code, titre })) };
}

/** As CSV has it, a quote inside being doubled. */
function unquoted(cell: string): string {
  return /^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
