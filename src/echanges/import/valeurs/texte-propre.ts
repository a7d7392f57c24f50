import type { Dit } from './valeur-lue.ts';

/** The most that a cell of Excel holds: what is longer was not typed. */
const LONGEST = 32_767;

/** Controls but the line break, marks that turn text round, invisible ones, tags, halves of a character. */
const UNSEEN =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\p{Cs}/gu;

export interface TextePropre {
  readonly texte: string;
  readonly dits: readonly Dit[];
}

/** A text that a fiche may hold, its line breaks kept; what was taken away is said. */
export function textePropre(brut: string): TextePropre {
  const bounded = brut.slice(0, LONGEST);
  const lines = bounded.normalize('NFC').replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  const seen = lines.replace(UNSEEN, '');
  const dits = [
    ...(brut.length > LONGEST ? [tooLong(brut.length)] : []),
    ...(seen.length < lines.length ? [cleaned(lines.length - seen.length)] : []),
  ];
  return { texte: trimmed(seen.replace(/\t/g, ' ')), dits };
}

/** Not by one pattern: a cell of spaces would cost the square of its length. */
function trimmed(texte: string): string {
  return texte
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

function tooLong(length: number): Dit {
  return {
    code: 'texte-coupe',
    gravite: 'avertissement',
    message: `le texte a ${String(length)} caractères, plus que n’en tient une case de tableur : seuls les ${String(LONGEST)} premiers sont gardés`,
    cle: '',
  };
}

function cleaned(count: number): Dit {
  return {
    code: 'texte-nettoye',
    gravite: 'avertissement',
    message: `des caractères invisibles ou de commande sont retirés (${String(count)})`,
    cle: '',
  };
}
