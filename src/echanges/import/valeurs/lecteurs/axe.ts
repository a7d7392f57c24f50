import type { Term } from '../../../../fiche/words/suggest.ts';
import { recognise } from '../../../../fiche/words/suggest.ts';
import { fold } from '../../../../fiche/words/fold.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** « Axe 2 », « AXE II », « Axe n° 2 : Garantir … », « 2 - Garantir … ». */
const NUMBERED =
  /^(axe\s*)?(?:strat[ée]gique\s*)?(?:n\s?[°º]\s*)?([A-Za-z]?\d{1,2}|[IVX]{1,4})(?:\s*[:.)–—-]\s*(.+)|\s+(.+))?$/is;

/** The code of an axis by its number, its title, its short title, or its number before its title. */
export function axeNamed(texte: string, axes: readonly Term[]): string | null {
  const known = recognise(texte, axes) ?? byTitle(texte, axes);
  if (known !== null) return known;
  const [, label, number = '', after, spaced] = NUMBERED.exec(texte) ?? [];
  const code = recognise(arabic(number, axes), axes);
  if (code === null) return null;
  return agrees(after ?? spaced ?? '', { code, axes, isLabelled: label !== undefined }) ? code : null;
}

function arabic(number: string, axes: readonly Term[]): string {
  const rank = ROMAN.indexOf(number.toUpperCase());
  return rank < 0 || recognise(number, axes) !== null ? number : String(rank + 1);
}

/** A long title, which `recognise` does not look at. */
function byTitle(texte: string, axes: readonly Term[]): string | null {
  const words = fold(texte);
  const found = axes.filter((axe) => titlesOf(axe).includes(words));
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}

function titlesOf(axe: Term & { readonly titre?: string }): readonly string[] {
  return [axe.titre, axe.libelle, ...axe.synonymes].flatMap((one) => (one === undefined ? [] : [fold(one)]));
}

interface Numbered {
  readonly code: string;
  readonly axes: readonly Term[];
  /** « Axe » is written: the number says enough, unless the words are those of another axis. */
  readonly isLabelled: boolean;
}

function agrees(words: string, { code, axes, isLabelled }: Numbered): boolean {
  if (words === '') return true;
  const named = byTitle(words, axes) ?? recognise(words, axes) ?? byStart(words, axes);
  return named === null ? isLabelled && !/^(?:et|ou|à|a|,|;|\/|&)(?:\s|$)|^\d/i.test(words) : named === code;
}

const FEWEST = 12;

/** The beginning of one title: « Garantir des parcours de soins coordonnés… ». */
function byStart(words: string, axes: readonly Term[]): string | null {
  const start = fold(words.replace(/\s*(?:…|\.\.\.)$/, ''));
  if (start.length < FEWEST) return null;
  const found = axes.filter((axe) => titlesOf(axe).some((title) => title.startsWith(start)));
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}
