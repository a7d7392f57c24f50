import { parse, type CsvError } from 'csv-parse/browser/esm/sync';
import type { Said } from './said.ts';

export interface Enregistrement {
  /** Of the text, from 1: where the record starts. */
  readonly ligne: number;
  readonly cases: readonly string[];
}

export interface Parsed {
  readonly enregistrements: readonly Enregistrement[] | null;
  readonly dit: readonly Said[];
}

interface Options {
  readonly separateur: string;
  /** Line of the file where the text starts. */
  readonly first: number;
  readonly most: number;
}

/** Quotes as RFC 4180 has them; one in the middle of a bare text is a quote, and said. Line breaks are `\n` already. */
export function parseRecords(texte: string, options: Options): Parsed {
  const { first } = options;
  const lineOf = ({ bytes }: Fault) => first + lineBreaks(texte, bytes);
  const strict = attempt(texte, options, false);
  if ('records' in strict) return { enregistrements: numbered(strict.records, first), dit: [] };
  if (strict.code !== BARE_QUOTE) return { enregistrements: null, dit: [fault(strict.code, lineOf(strict))] };
  const relaxed = attempt(texte, options, true);
  if ('code' in relaxed) return { enregistrements: null, dit: [fault(relaxed.code, lineOf(relaxed))] };
  return { enregistrements: numbered(relaxed.records, first), dit: [bareQuote(lineOf(strict))] };
}

const BARE_QUOTE = 'INVALID_OPENING_QUOTE';

interface Raw {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Where a record could not be read: bytes up to the end of the last cell that was. */
interface Fault {
  readonly code: string;
  readonly bytes: number;
}

function attempt(
  texte: string,
  { separateur, most }: Options,
  relaxed: boolean,
): Fault | { readonly records: readonly Raw[] } {
  try {
    const records: unknown = parse(texte, {
      delimiter: separateur,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: relaxed,
      info: true,
      to: most,
    });
    return { records: records as readonly Raw[] };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'bytes' in error)) throw error;
    const { code, bytes } = error as CsvError & Fault;
    return { code, bytes };
  }
}

/** A record starts on the line after the end of the one before it: empty lines are records, too. */
function numbered(records: readonly Raw[], first: number): readonly Enregistrement[] {
  return records.map(({ record }, index) => ({
    ligne: first + (records[index - 1]?.info.lines ?? 0),
    cases: record,
  }));
}

const FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'un guillemet s’ouvre ici et ne se ferme jamais, tout ce qui suit serait pris pour une seule case : fermez-le, ou ôtez-le',
  CSV_INVALID_CLOSING_QUOTE:
    'une case commence ici par un guillemet et continue après sa fermeture : doublez ("") les guillemets qui font partie du texte',
};

function fault(code: string, ligne: number): Said {
  const message = FAULTS[code] ?? 'cette ligne ne se lit pas : enregistrez de nouveau le fichier en CSV';
  return { code: 'guillemet-ouvert', gravite: 'erreur', message, ligne };
}

function bareQuote(ligne: number): Said {
  return {
    code: 'guillemet-libre',
    gravite: 'avertissement',
    message:
      'un guillemet se trouve au milieu d’un texte qui n’est pas entre guillemets : il est gardé tel quel, ici et plus bas ; relisez ces lignes',
    ligne,
  };
}

function lineBreaks(texte: string, bytes: number): number {
  const before = new TextEncoder().encode(texte).subarray(0, bytes);
  return before.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
}
