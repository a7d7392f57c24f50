import { isRealDate } from '../../fiche/words/iso-date.ts';
import type { Valeur } from '../classeur.ts';
import type { Remarque } from '../remarque.ts';
import type { Affichage } from './formats.ts';
import { hasHeure, heureDeSerie, jourDeSerie, NEVER } from './jour-de-serie.ts';
import type { CaseBrute } from './scan-sheet.ts';
import { decoded } from './texts.ts';

/** What cells refer to. */
export interface Contexte {
  readonly textes: readonly string[];
  readonly formats: readonly Affichage[];
  readonly depuis1904: boolean;
}

export interface CaseLue {
  readonly valeur: Valeur;
  /** What its reader must know; its place is added by whoever knows the sheet. */
  readonly remarque: Pick<Remarque, 'code' | 'gravite' | 'message' | 'recu'> | null;
}

/** What a cell says, as its program shows it: a formula its last value, a number its day where its format is one. */
export function readCase(brute: CaseBrute, contexte: Contexte): CaseLue {
  const { type, texte, formule } = brute;
  if (formule !== null && texte === '' && type !== 'str') return sansValeur(formule);
  const read = Object.hasOwn(PAR_TYPE, type) ? PAR_TYPE[type] : undefined;
  return (read ?? readNombre)(brute, contexte);
}

type Read = (brute: CaseBrute, contexte: Contexte) => CaseLue;

const PAR_TYPE: Readonly<Record<string, Read>> = {
  s: ({ texte }, { textes }) => readTextePartage(texte, textes),
  str: ({ texte }) => said(decoded(texte)),
  inlineStr: ({ texte }) => said(decoded(texte)),
  b: ({ texte }) => said(texte === '1' || texte === 'true'),
  d: ({ texte }) => said(readDate(texte)),
  e: ({ texte }) => readErreur(texte),
};

function said(valeur: Valeur): CaseLue {
  return { valeur: valeur === '' ? null : valeur, remarque: null };
}

function sansValeur(formule: string): CaseLue {
  return {
    valeur: null,
    remarque: {
      code: 'formule-sans-valeur',
      gravite: 'avertissement',
      message:
        'la valeur de cette formule n’est pas dans le fichier, et l’outil ne calcule pas : ouvrez-le dans Excel ou LibreOffice, enregistrez-le, puis recommencez',
      recu: `=${formule}`,
    },
  };
}

function readTextePartage(rank: string, textes: readonly string[]): CaseLue {
  const texte = /^\d{1,9}$/.test(rank) ? textes[Number(rank)] : undefined;
  if (texte !== undefined) return said(texte);
  return {
    valeur: null,
    remarque: {
      code: 'texte-introuvable',
      gravite: 'erreur',
      message: 'le texte de cette case n’est pas dans le fichier, qui est abîmé : tapez-le de nouveau',
      recu: null,
    },
  };
}

function readErreur(texte: string): CaseLue {
  return {
    valeur: texte === '' ? null : texte,
    remarque: {
      code: 'erreur-de-formule',
      gravite: 'avertissement',
      message: 'la formule de cette case est en erreur : corrigez-la, ou tapez la valeur attendue',
      recu: texte,
    },
  };
}

function readDate(texte: string): Valeur {
  const [jour] = /^\d{4}-\d{2}-\d{2}/.exec(texte) ?? [];
  return jour !== undefined && isRealDate(jour) ? { jour } : texte;
}

const NOMBRE = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?\s*$/;

function readNombre({ texte, style }: CaseBrute, { formats, depuis1904 }: Contexte): CaseLue {
  const nombre = Number(texte);
  if (!NOMBRE.test(texte) || !Number.isFinite(nombre)) return said(decoded(texte));
  const affichage = formats[style] ?? null;
  if (affichage === 'jour') return readJour(nombre, depuis1904);
  return said(affichage === null ? rounded(nombre) : affiche(nombre, affichage));
}

/** Fifteen digits are what Excel shows: the others are noise of its arithmetic. */
function rounded(nombre: number): number {
  return Number(nombre.toPrecision(15));
}

/** « 08:30 », « 50 % », « 01004 »: what such a number says is in its looks. */
function affiche(nombre: number, affichage: Exclude<Affichage, 'jour' | null>): Valeur {
  if (affichage === 'pourcentage') return `${String(rounded(nombre * 100)).replace('.', ',')} %`;
  if (affichage === 'heure') return nombre < 0 ? rounded(nombre) : heureDeSerie(nombre);
  const isWhole = Number.isSafeInteger(nombre) && nombre >= 0;
  return isWhole ? String(nombre).padStart(affichage.zeros, '0') : rounded(nombre);
}

function readJour(serie: number, depuis1904: boolean): CaseLue {
  const jour = jourDeSerie(serie, depuis1904);
  if (jour !== null) return { valeur: { jour }, remarque: hasHeure(serie) ? heureIgnoree(serie) : null };
  return {
    valeur: Math.floor(serie) === NEVER ? '29/02/1900' : rounded(serie),
    remarque: {
      code: 'jour-inexistant',
      gravite: 'avertissement',
      message:
        'cette case est affichée comme une date, et sa valeur n’est celle d’aucun jour : tapez la date attendue, ou ôtez le format de date',
      recu: String(serie),
    },
  };
}

function heureIgnoree(serie: number): CaseLue['remarque'] {
  return {
    code: 'heure-ignoree',
    gravite: 'info',
    message: 'seul le jour de cette case est retenu, son heure est laissée de côté',
    recu: heureDeSerie(serie - Math.floor(serie)),
  };
}
