import type { Case, Lecture, Ligne } from '../classeur.ts';
import { enMo, LIMITES } from '../limites.ts';
import { decodeCsv } from './decode-csv.ts';
import type { Encodage } from './encodages.ts';
import type { Enregistrement } from './parse-records.ts';
import { parseTable } from './parse-table.ts';
import { toRemarque, type Said } from './said.ts';
import type { Separateur } from './separateurs.ts';
import { tooLarge } from './too-large.ts';

/** Absent or null: recognised, and said. */
export interface CsvOptions {
  readonly encodage?: Encodage | null;
  readonly separateur?: Separateur | null;
}

/** A CSV as one sheet whose values are all texts, as they stand: `01004` keeps its zero, a date stays as it was typed. */
export function readCsv(
  { nom, bytes }: { readonly nom: string; readonly bytes: Uint8Array },
  { encodage = null, separateur = null }: CsvOptions = {},
): Lecture {
  if (bytes.length > LIMITES.texte) return refusal(nom, [tooLarge(enMo(LIMITES.texte))]);
  const { texte, dit } = decodeCsv(bytes, encodage);
  if (texte === null) return refusal(nom, dit);
  const table = parseTable(texte.replace(/\r\n?/g, '\n'), separateur);
  const all = [...dit, ...table.dit];
  if (table.enregistrements === null) return refusal(nom, all);
  const feuille = { nom: '', masquee: false, lignes: table.enregistrements.map(toLigne), apres: 0 };
  return {
    classeur: { nom, genre: 'csv', feuilles: [feuille], textes: [] },
    remarques: all.map((said) => toRemarque(nom, said)),
  };
}

function refusal(nom: string, dit: readonly Said[]): Lecture {
  return { classeur: null, remarques: dit.map((said) => toRemarque(nom, said)) };
}

function toLigne({ ligne, cases }: Enregistrement): Ligne {
  return { numero: ligne, cases: cases.map(toCase) };
}

function toCase(text: string): Case {
  return { valeur: text === '' ? null : text, fusion: null };
}
