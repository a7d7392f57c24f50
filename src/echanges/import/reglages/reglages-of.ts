import { fold } from '../../../fiche/words/fold.ts';
import type { Reglages, ReglagesDeFeuille } from './reglages.ts';

const RIEN: ReglagesDeFeuille = {
  feuille: null,
  entete: null,
  remplir: [],
  colonnes: new Map(),
  lectures: {},
  separateurs: {},
  valeurs: {},
};

/** What holds for one sheet: what is said of all of them, then what is said of this one. */
export function reglagesOf({ feuilles }: Reglages, feuille: string): ReglagesDeFeuille {
  return feuilles
    .filter((one) => one.feuille === null || isNamed(one.feuille, feuille))
    .toSorted((a, b) => Number(a.feuille !== null) - Number(b.feuille !== null))
    .reduce(over, RIEN);
}

export function isNamed(said: string, feuille: string): boolean {
  return fold(said) === fold(feuille);
}

function over(general: ReglagesDeFeuille, own: ReglagesDeFeuille): ReglagesDeFeuille {
  return {
    feuille: own.feuille,
    entete: own.entete ?? general.entete,
    remplir: bothFilled(general.remplir, own.remplir),
    colonnes: new Map([...general.colonnes, ...own.colonnes]),
    lectures: merged(general.lectures, own.lectures),
    separateurs: { ...general.separateurs, ...own.separateurs },
    valeurs: { ...general.valeurs, ...own.valeurs },
  };
}

type Remplir = ReglagesDeFeuille['remplir'];

function bothFilled(general: Remplir, own: Remplir): Remplir {
  if (typeof general === 'boolean') return general || own;
  if (typeof own === 'boolean') return own || general;
  return [...new Set([...general, ...own])];
}

function merged(
  general: ReglagesDeFeuille['lectures'],
  own: ReglagesDeFeuille['lectures'],
): ReglagesDeFeuille['lectures'] {
  const fields = [...new Set([...Object.keys(general), ...Object.keys(own)])];
  return Object.fromEntries(fields.map((field) => [field, { ...general[field], ...own[field] }]));
}
