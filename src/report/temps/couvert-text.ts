import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { lowered } from '../typography.ts';
import type { Couvert } from './compared.ts';

const NAMES: Readonly<Record<Couvert['objet'], (couvert: Couvert, vocabulary: Vocabulary) => string>> = {
  priorite: ({ id }) => `la priorité ${id}`,
  axe: ({ id }, { axes }) => {
    const libelle = axes.find(({ code }) => code === id)?.libelle ?? `Axe ${id}`;
    return `l’${lowered(libelle)}`;
  },
  'axe-national': ({ id }) => `l’axe national ${id}`,
  public: ({ label }) => `le public « ${lowered(label)} »`,
  'angle-mort': ({ label }) => `l’angle mort « ${lowered(label)} »`,
};

/** « la priorité 3 », « le public « personnes âgées » » */
export function couvertName(couvert: Couvert, vocabulary: Vocabulary): string {
  return NAMES[couvert.objet](couvert, vocabulary);
}

/** « la priorité 3 n’est plus couverte » */
export function perdueText(couvert: Couvert, vocabulary: Vocabulary): string {
  return `${couvertName(couvert, vocabulary)} n’est plus ${agreed(couvert)}`;
}

/** « l’axe 2 est maintenant couvert » */
export function gagneeText(couvert: Couvert, vocabulary: Vocabulary): string {
  return `${couvertName(couvert, vocabulary)} est maintenant ${agreed(couvert)}`;
}

function agreed({ objet }: Couvert): string {
  return objet === 'priorite' ? 'couverte' : 'couvert';
}
