import { fold } from '../../../../fiche/words/fold.ts';
import type { Donnee } from '../champ.ts';
import { enMots } from './en-mots.ts';
import { parseNombre } from './nombre.ts';

export interface Montant {
  readonly montant: number;
  readonly unite: 'EUR' | 'ETP';
  /** « 12 k€ » is not written as it is kept. */
  readonly estConverti: boolean;
}

const UNITS: Readonly<Record<string, { facteur: number; unite: Montant['unite'] }>> = {
  '€': { facteur: 1, unite: 'EUR' },
  euro: { facteur: 1, unite: 'EUR' },
  euros: { facteur: 1, unite: 'EUR' },
  eur: { facteur: 1, unite: 'EUR' },
  'k€': { facteur: 1e3, unite: 'EUR' },
  keur: { facteur: 1e3, unite: 'EUR' },
  'm€': { facteur: 1e6, unite: 'EUR' },
  meur: { facteur: 1e6, unite: 'EUR' },
  'million d euros': { facteur: 1e6, unite: 'EUR' },
  'millions d euros': { facteur: 1e6, unite: 'EUR' },
  etp: { facteur: 1, unite: 'ETP' },
};

/** « 65 200 € », « 12 k€ », « 0,5 ETP », a number → an amount; null for words, for what is negative or could be two. */
export function parseMontant(donnee: Donnee): Montant | null {
  if (typeof donnee === 'number') return positive({ montant: donnee, unite: 'EUR', estConverti: false });
  if (typeof donnee !== 'string') return null;
  const [, number = '', unit = ''] = /^([-−]?\d[\d\s.,'’]*)(.*)$/s.exec(enMots(donnee).trim()) ?? [];
  const { facteur, unite } = unitOf(unit) ?? { facteur: 0, unite: 'EUR' };
  const nombre = parseNombre(number);
  if (nombre === null || facteur === 0) return null;
  return positive({ montant: cents(nombre * facteur), unite, estConverti: facteur !== 1 });
}

function unitOf(unit: string) {
  const word = fold(unit);
  if (word === '') return UNITS['€'];
  return Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
}

/** 1.1 × 1000 is not 1100 for a machine. */
function cents(montant: number): number {
  return Math.round(montant * 100) / 100;
}

function positive(lu: Montant): Montant | null {
  return lu.montant >= 0 ? lu : null;
}
