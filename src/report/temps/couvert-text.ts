import { groupBy } from '../../fiche/group-by.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { lowered } from '../typography.ts';
import type { Couvert } from './compared.ts';

type Objet = Couvert['objet'];

const NAMES: Readonly<Record<Objet, (couvert: Couvert, vocabulary: Vocabulary) => string>> = {
  priorite: ({ id }) => `la priorité ${id}`,
  axe: ({ id }, { axes }) => {
    const libelle = axes.find(({ code }) => code === id)?.libelle ?? `Axe ${id}`;
    return `l’${lowered(libelle)}`;
  },
  'axe-national': ({ id }) => `l’axe national ${id}`,
  public: ({ label }) => `le public « ${lowered(label)} »`,
  'angle-mort': ({ label }) => `l’angle mort « ${lowered(label)} »`,
};

/** Several of them, and how one of the list is called. */
const PLURALS: Readonly<Record<Objet, readonly [noun: string, nameOf: (couvert: Couvert) => string]>> = {
  priorite: ['priorités', ({ id }) => id],
  axe: ['axes', ({ id }) => id],
  'axe-national': ['axes nationaux', ({ id }) => id],
  public: ['publics', ({ label }) => lowered(label)],
  'angle-mort': ['angles morts', ({ label }) => lowered(label)],
};

/** « la priorité 3 », « le public « personnes âgées » » */
export function couvertName(couvert: Couvert, vocabulary: Vocabulary): string {
  return NAMES[couvert.objet](couvert, vocabulary);
}

/** « la priorité 3 n’est plus couverte », « 2 publics ne sont plus couverts : familles ; migrants » */
export function perduesText(couverts: readonly Couvert[], vocabulary: Vocabulary): readonly string[] {
  return sentences(couverts, vocabulary, ['n’est plus', 'ne sont plus']);
}

/** « l’axe 2 est maintenant couvert » */
export function gagneesText(couverts: readonly Couvert[], vocabulary: Vocabulary): readonly string[] {
  return sentences(couverts, vocabulary, ['est maintenant', 'sont maintenant']);
}

/** One for each kind of thing that may be covered. */
function sentences(
  couverts: readonly Couvert[],
  vocabulary: Vocabulary,
  [one, many]: readonly [string, string],
): readonly string[] {
  return [...groupBy(couverts, ({ objet }) => objet)].map(([objet, same]) => {
    const covered = objet === 'priorite' ? 'couverte' : 'couvert';
    const [first] = same;
    if (first && same.length === 1) return `${couvertName(first, vocabulary)} ${one} ${covered}`;
    const [noun, nameOf] = PLURALS[objet];
    return `${String(same.length)} ${noun} ${many} ${covered}s : ${same.map(nameOf).join(' ; ')}`;
  });
}
