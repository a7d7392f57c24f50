import type { Plain } from '../../../../edits/field-change.ts';
import { codeValue } from '../../../../fiche/schema/code-value.ts';
import { fold } from '../../../../fiche/words/fold.ts';
import { recognise, suggest, type Term } from '../../../../fiche/words/suggest.ts';
import { aRegler, doute } from '../a-regler.ts';
import type { Champ, Lecteur } from '../champ.ts';
import { converti, sure, type Dit } from '../valeur-lue.ts';
import { axeNamed } from './axe.ts';
import { enMots } from './en-mots.ts';

export const readTerme: Lecteur = (donnee, champ) => {
  const texte = enMots(donnee);
  const code = codeOf(texte, champ);
  if (code === null) return aRegler(texte, champ, proposition(texte, champ));
  return sure(codeValue(code), ...readingOf([code], texte, champ));
};

/** Eight axes in full hold in it; a longer text would only cost time. */
const LONGEST = 3000;

/** Every item that is a term goes in the list; the others are left to a person. */
export const readTermes: Lecteur = (donnee, champ) => {
  const texte = enMots(donnee);
  if (texte.length > LONGEST) return aRegler(texte, champ, null);
  const whole = codeOf(texte, champ);
  const read = (whole === null ? itemsOf(texte) : [texte]).map((item) => ({
    item,
    codes: codesOf(item, champ),
  }));
  const codes = [...new Set(read.flatMap((one) => one.codes ?? []))];
  const left = read.filter((one) => one.codes === null).map(({ item }) => item);
  return {
    valeur: listOf(codes, champ),
    reste: left.join('\n'),
    dits: [
      ...readingOf(codes, texte, champ),
      ...left.map((item) => doute(item, champ, proposition(item, champ))),
    ],
  };
};

function itemsOf(texte: string): readonly string[] {
  const items = texte.split(/[;\n]/).map((item) => item.replace(/^\s*[-–•*]\s*/, '').trim());
  return items.filter((item) => item !== '');
}

/** Fields that hold a code where there is but one. */
const SINGLE: ReadonlySet<string> = new Set(['axe', 'priority']);

function listOf(codes: readonly string[], { code }: Champ): Plain | null {
  const [only, ...others] = codes.map(codeValue);
  if (only === undefined) return null;
  return others.length === 0 && SINGLE.has(code) ? only : [only, ...others];
}

/** Said, unless what stands there is the code or its label. */
function readingOf(codes: readonly string[], texte: string, { termes }: Champ): readonly Dit[] {
  const words = texte.split(/\s*[;,\n]\s*/).map(fold);
  const isLiteral =
    words.length === codes.length &&
    codes.every((code, index) => {
      const libelle = termes.find((term) => term.code === code)?.libelle ?? code;
      return [fold(code), fold(libelle)].includes(words[index] ?? '');
    });
  if (codes.length === 0 || isLiteral) return [];
  return [converti(texte, codes.map((code) => named(code, termes)).join(', '))];
}

/** « Réalisée (realisee) »; a number says enough. */
function named(code: string, termes: Champ['termes']): string {
  const libelle = /^\d+$/.test(code) ? null : termes.find((term) => term.code === code)?.libelle;
  return libelle ? `${libelle} (${code})` : code;
}

/** An item that is a term, or several terms and nothing else: « Enfants, adolescents et familles ». */
function codesOf(item: string, champ: Champ): readonly string[] | null {
  const whole = codeOf(item, champ);
  if (whole !== null) return [whole];
  const bare = champ.code === 'axe' || champ.code === 'priority' ? item.replace(LABEL, '') : item;
  const parts = bare.split(/\s*[,/&+]\s*|\s+et\s+/i).map((part) => codeOf(part, champ));
  const codes = parts.filter((code) => code !== null);
  return codes.length === parts.length && codes.length > 1 ? codes : null;
}

const LABEL = /^(?:axes?|priorit[ée]s?)\s*(?:n\s?[°º]\s*)?:?\s*/i;

function codeOf(texte: string, champ: Champ): string | null {
  const word = texte.trim();
  if (champ.code === 'axe') return axeNamed(word, champ.termes);
  if (champ.code === 'priority') return recognise(word, champ.termes) ?? priority(word, champ.termes);
  return recognise(word, champ.termes) ?? feminine(word, champ.termes);
}

/** « Priorité n° 2 », « Priorité 2 : Parcours … »: never a word of urgency. */
function priority(word: string, termes: readonly Term[]): string | null {
  const [, digit] = /^priorit[ée]\s*(?:n\s?[°º]\s*)?(\d)(?:\s*[:.–—-].*)?$/is.exec(word) ?? [];
  return digit === undefined ? null : recognise(digit, termes);
}

/** « Terminé » for « terminée »: a participle that agrees with « projet » is the same word. */
function feminine(word: string, termes: readonly Term[]): string | null {
  return /[éeitus]s?$/i.test(word) ? recognise(`${word.replace(/s$/i, '')}e`, termes) : null;
}

function proposition(texte: string, { termes }: Champ): string | null {
  return suggest(texte, termes).suggestion;
}
