import { LIMITES } from '../limites.ts';
import { decimalRemarks } from './decimal-sign.ts';
import { findSeparator } from './find-separator.ts';
import { parseRecords, type Enregistrement, type Parsed } from './parse-records.ts';
import { widthRemarks } from './row-widths.ts';
import type { Said } from './said.ts';
import { separatorRemarks, type Choice } from './separator-remarks.ts';
import type { Separateur } from './separateurs.ts';
import { tooLarge } from './too-large.ts';

/** `sep=;`, by which Excel is told how to open the file. */
const SEP_LINE = /^"?sep=([^\n"])"?(?:\n|$)/i;

/** Rows that hold something, whose line breaks are `\n`, and what is said of them. */
export function parseTable(texte: string, asked: Separateur | null): Parsed {
  const [line = '', declared = null] = SEP_LINE.exec(texte) ?? [];
  const body = texte.slice(line.length);
  if (body.trim() === '') return refused(EMPTY);
  const found = findSeparator(body);
  const choice = {
    separateur: asked ?? declared ?? found.separateur ?? ';',
    reason: reasonOf(asked, declared),
    rival: found.rival,
  };
  return parseBody(body, line ? 2 : 1, choice);
}

function parseBody(body: string, first: number, choice: Choice): Parsed {
  const { separateur } = choice;
  if (hasEndlessLine(body, separateur)) return refused(tooLarge(COLUMNS));
  const { enregistrements, dit } = parseRecords(body, { separateur, first, most: LIMITES.lignes + 1 });
  if (enregistrements === null) return { enregistrements, dit };
  const rows = enregistrements.filter(({ cases }) => cases.some((text) => text.trim() !== ''));
  if (rows.length === 0) return refused(EMPTY);
  const excess = excessOf(rows);
  if (excess) return refused(tooLarge(excess));
  const told = [...separatorRemarks(rows, choice), ...decimalRemarks(rows)];
  return { enregistrements: rows, dit: [...told, ...dit, ...widthRemarks(rows, separateur)] };
}

const EMPTY: Said = {
  code: 'fichier-vide',
  gravite: 'erreur',
  message: 'le fichier est vide, un en-tête et au moins une ligne étaient attendus',
};

function refused(said: Said): Parsed {
  return { enregistrements: null, dit: [said] };
}

/** Counted before anything is cut: a line of ten million separators would be as many texts. */
function hasEndlessLine(texte: string, separateur: string): boolean {
  let count = 0;
  for (let at = 0; at < texte.length; at += 1) {
    const sign = texte[at];
    if (sign === separateur) count += 1;
    if (sign === '\n') count = 0;
    if (count > 20 * LIMITES.colonnes) return true;
  }
  return false;
}

const COLUMNS = `${String(LIMITES.colonnes)} colonnes`;

function excessOf(rows: readonly Enregistrement[]): string | null {
  if (rows.length > LIMITES.lignes) return `${String(LIMITES.lignes)} lignes`;
  if (rows.some(({ cases }) => cases.length > LIMITES.colonnes)) return COLUMNS;
  const filled = rows.reduce((sum, { cases }) => sum + cases.filter((text) => text !== '').length, 0);
  return filled > LIMITES.cases ? `${String(LIMITES.cases)} cases remplies` : null;
}

function reasonOf(asked: string | null, declared: string | null): string | null {
  if (asked) return 'comme demandé';
  return declared && `que dit sa première ligne, « sep=${declared} »`;
}
