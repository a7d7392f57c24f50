import type { Defect } from '../../fiche/defect.ts';
import { countedFiches } from '../../fiche/fusions.ts';
import { groupBy } from '../../fiche/group-by.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { referencesOf } from '../../fiche/references.ts';
import { isTypoOf, slipsOf, titleWords } from '../../fiche/words/title-words.ts';
import { placeOf } from '../../fiche/yaml/places.ts';
import { defectIn } from '../defect-in.ts';
import { fiches } from '../exemple.ts';
import type { Rule } from '../rule.ts';

const EQUIPE = 'id: 12\ntitle: Équipe mobile pour les adolescents';

export const titresProches: Rule = {
  code: 'titres-proches',
  severity: 'avertissement',
  titre: 'deux fiches ont presque le même titre',
  message: ({ detail }) =>
    `même titre, à peu de chose près, que la fiche ${detail ?? ''}, attendu un titre qui l’en distingue`,
  pourquoi:
    'dans le bilan, deux titres pareils se lisent comme une action comptée deux fois, et en sont souvent une',
  geste:
    'si c’est la même action, gardez une fiche et ajoutez « fusionnee-dans » à l’autre ; sinon, dites dans chaque titre ce qui lui est propre, le territoire par exemple',
  effet: 'les deux fiches sont comptées',
  exemples: {
    faux: fiches({
      'fiches/12-equipe.md': EQUIPE,
      'fiches/13-equipe.md': 'id: 13\ntitle: Équipes mobiles pour adolescent',
    }),
    juste: fiches({
      'fiches/12-equipe.md': EQUIPE,
      'fiches/13-equipe.md': 'id: 13\ntitle: Équipe mobile pour les personnes âgées',
    }),
  },
  check(plan) {
    const titled = countedFiches(plan).flatMap((fiche) =>
      fiche.champs.title === undefined ? [] : [{ fiche, words: titleWords(fiche.champs.title) }],
    );
    const same = [...groupBy(titled, ({ words }) => words.join(' ')).values()];
    const typos = nearlySame(same.flatMap(([first]) => first ?? []));
    return [...same.flatMap(pairs), ...typos].flatMap(([first, other]) => near(first.fiche, other.fiche));
  },
};

interface Titled {
  readonly fiche: Fiche;
  readonly words: readonly string[];
}

type Pair = readonly [first: Titled, other: Titled];

/** The first of a group with each of the others. */
function pairs([first, ...others]: readonly Titled[]): readonly Pair[] {
  return first ? others.map((other) => [first, other]) : [];
}

/** Titles that share all words but one are few; where they are not, the nearest are enough. */
const COMPARED = 20;

/** Titles alike but for a slip in one word. They are met by the words around it: never each with all the others. */
function nearlySame(titled: readonly Titled[]): readonly Pair[] {
  const holed = titled.flatMap((one) => slipsOf(one.words).map((slip) => ({ one, ...slip })));
  const met = [...groupBy(holed, ({ around }) => around).values()].filter(({ length }) => length > 1);
  return met.flatMap((group) =>
    group.flatMap(({ one, word }, rank) => {
      const earlier = group
        .slice(Math.max(0, rank - COMPARED), rank)
        .find((other) => isTypoOf(other.word, word));
      return earlier ? [[earlier.one, one] as const] : [];
    }),
  );
}

/** Said at the later fiche. A copied number, or a reference between the two, already says that they are one action. */
function near(first: Fiche, other: Fiche): readonly Defect[] {
  if (first.champs.id === other.champs.id || cites(first, other) || cites(other, first)) return [];
  const related = [{ file: first.file, range: placeOf(first.places, 'title') ?? first.closing }];
  return [defectIn(other, 'titres-proches', { field: 'title', detail: first.ref, related })];
}

function cites(fiche: Fiche, { champs }: Fiche): boolean {
  return referencesOf(fiche).some(({ key, id }) => key !== 'liens' && id === champs.id);
}
