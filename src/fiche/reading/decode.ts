import { flaw, type Flaw, type Range } from '../defect.ts';
import { validPrefix } from './valid-prefix.ts';
import { windows1252 } from './windows-1252.ts';

/** The text of a file, or null with what its bytes are instead. */
export interface Decoded {
  readonly text: string | null;
  readonly flaws: readonly Flaw[];
}

const START: Range = [0, 0];

/** First bytes of files that are often renamed by mistake. */
const SIGNATURES: readonly (readonly [head: string, kind: string])[] = [
  ['%PDF', 'un PDF'],
  ['PK\u0003\u0004', 'un document Word, Excel ou une archive ZIP'],
  ['\u0089PNG', 'une image PNG'],
  ['\u00FF\u00D8\u00FF', 'une image JPEG'],
  ['GIF8', 'une image GIF'],
  ['\u00D0\u00CF\u0011\u00E0', 'un document Office d’avant 2007'],
  ['{\\rtf', 'un document RTF'],
];

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Strict UTF-8; a byte-order mark stays in the text so that offsets are those of the file. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { text: '', flaws: [flaw('fichier-vide', START)] };
  const utf16 = utf16Name(bytes);
  if (utf16) return refused('encodage-inattendu', utf16);
  const head = latin1(bytes.subarray(0, 8));
  const binary = SIGNATURES.find(([start]) => head.startsWith(start));
  if (binary) return refused('fichier-binaire', binary[1]);
  try {
    const text = UTF8.decode(bytes);
    return { text, flaws: isOldMac(text) ? [flaw('fins-de-ligne', START)] : [] };
  } catch {
    return notUtf8(bytes);
  }
}

function refused(code: string, detail: string): Decoded {
  return { text: null, flaws: [flaw(code, START, { detail })] };
}

function utf16Name([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'UTF-16 LE (« Unicode » du Bloc-notes)';
  return first === 0xfe && second === 0xff ? 'UTF-16 BE' : null;
}

/** Decoded by hand from the first wrong byte: Node 20 turns Windows-1252 punctuation into control characters. */
function notUtf8(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return refused('fichier-binaire', 'un fichier binaire');
  const { text, length } = validPrefix(bytes);
  const detail = text.length === length ? 'Windows-1252' : 'UTF-8 abîmé, ou mêlé à un autre encodage';
  return {
    text: text + windows1252(bytes.subarray(length)),
    flaws: [flaw('encodage-inattendu', [text.length, text.length + 1], { detail })],
  };
}

/** Lines that end with a lone carriage return: no tool of today sees more than one line. */
function isOldMac(text: string): boolean {
  return text.includes('\r') && !text.includes('\n');
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
