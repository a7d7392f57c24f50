import { validPrefix } from '../../fiche/reading/valid-prefix.ts';
import { windows1252 } from '../../fiche/reading/windows-1252.ts';
import { NOMS_DES_ENCODAGES, type Encodage } from './encodages.ts';
import { macRoman } from './mac-roman.ts';
import type { Said } from './said.ts';

/** The text without its byte-order mark, or null; and what is said of it either way. */
export interface CsvText {
  readonly texte: string | null;
  readonly dit: readonly Said[];
}

const MARQUES: readonly (readonly [encodage: Encodage, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const DECODEURS: Readonly<Record<Encodage, (bytes: Uint8Array) => string | null>> = {
  'utf-8': (bytes) => strictly('utf-8', bytes),
  'utf-16le': (bytes) => strictly('utf-16le', bytes),
  'utf-16be': (bytes) => strictly('utf-16be', bytes),
  'windows-1252': windows1252,
  'mac-roman': macRoman,
};

const LOST = '\uFFFD';

/** The encoding that was asked for, else that of the mark, else strict UTF-8, else Windows-1252: said in each case. */
export function decodeCsv(bytes: Uint8Array, asked: Encodage | null): CsvText {
  const [marked, mark] = MARQUES.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  const encodage = asked ?? marked ?? guessed(bytes);
  if (encodage === null) return mixed(bytes);
  const texte = DECODEURS[encodage](bytes.subarray(marked === encodage ? mark?.length : 0));
  if (texte === null) return undecodable(bytes, encodage);
  if (texte.includes('\0')) return nul(texte, asked);
  const reason = asked ? 'comme demandé' : marked ? 'que dit sa marque' : null;
  return { texte, dit: [encodingSaid(encodage, reason), ...doubts(texte, encodage)] };
}

/** Null for what is neither: valid UTF-8 for a while, with accents, then bytes that are not. */
function guessed(bytes: Uint8Array): Encodage | null {
  if (strictly('utf-8', bytes) !== null) return 'utf-8';
  const { text, length } = validPrefix(bytes);
  return text.length === length ? 'windows-1252' : null;
}

function strictly(encodage: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodage, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingSaid(encodage: Encodage, reason: string | null): Said {
  const name = NOMS_DES_ENCODAGES[encodage];
  return {
    code: 'encodage',
    gravite: 'info',
    message: `texte lu en ${name}${reason ? `, ${reason}` : ''}`,
  };
}

/** Bytes that Windows-1252 does not have are letters on a Mac: è, ê, ç. */
function doubts(texte: string, encodage: Encodage): readonly Said[] {
  if (encodage !== 'windows-1252' || !texte.includes(LOST)) return [];
  return [
    {
      code: 'encodage-douteux',
      gravite: 'avertissement',
      message:
        'un caractère n’existe pas en Windows-1252 : si le fichier vient d’un Mac, essayez « --encodage mac-roman »',
      ligne: lineOf(texte, texte.indexOf(LOST)),
    },
  ];
}

function mixed(bytes: Uint8Array): CsvText {
  const { text } = validPrefix(bytes);
  return refused({
    code: 'encodage-mele',
    message:
      'le texte est en UTF-8, puis ne l’est plus : enregistrez de nouveau le fichier en « CSV UTF-8 », ou choisissez « --encodage windows-1252 »',
    ligne: lineOf(text, text.length),
  });
}

function undecodable(bytes: Uint8Array, encodage: Encodage): CsvText {
  const message = `le texte n’est pas en ${NOMS_DES_ENCODAGES[encodage]} : laissez ptsm reconnaître l’encodage, ou indiquez-en un autre avec « --encodage »`;
  const { text } = validPrefix(bytes);
  return refused({
    code: 'encodage-faux',
    message,
    ...(encodage === 'utf-8' ? { ligne: lineOf(text, text.length) } : {}),
  });
}

function nul(texte: string, asked: Encodage | null): CsvText {
  const other = asked
    ? 'indiquez le bon encodage'
    : 'ou, si c’est de l’UTF-16, indiquez « --encodage utf-16le »';
  return refused({
    code: 'octet-nul',
    message: `un octet nul se trouve dans le texte : ce n’est pas un CSV, ou il est abîmé ; enregistrez-le de nouveau en « CSV UTF-8 », ${other}`,
    ligne: lineOf(texte, texte.indexOf('\0')),
  });
}

function refused(said: Omit<Said, 'gravite'>): CsvText {
  return { texte: null, dit: [{ ...said, gravite: 'erreur' }] };
}

function lineOf(texte: string, end: number): number {
  return texte.slice(0, end).split(/\r\n?|\n/).length;
}
