import { fold } from '../../../fiche/words/fold.ts';

/** What two spellings of a title share: « Pilote(s) : » and « PILOTE », « N° de l'action » and « n de l action ». */
export function headerKey(titre: string): string {
  const bare = titre.slice(0, LONGEST).replace(/\((?:s|e|es)\)|·(?:es|e|s)(?!\p{L})/giu, '');
  return fold(bare)
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A title: words on one line, no longer than a person would write. */
export function titleText(texte: string): string {
  const line = texte.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

const LONGEST = 120;
