import { cyclesOf } from '../../fiche/cycles.ts';
import type { Defect } from '../../fiche/defect.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { fichesById, referencesOf, type Reference } from '../../fiche/references.ts';
import { fewOf } from '../../fiche/words/few-of.ts';
import { placeOf } from '../../fiche/yaml/places.ts';
import { defectIn } from '../defect-in.ts';
import { fiches } from '../exemple.ts';
import type { Rule } from '../rule.ts';

/** « les fiches 12 et 13 … » */
const VERBS = {
  remplace: 'se remplacent l’une l’autre',
  'fusionnee-dans': 'sont fusionnées l’une dans l’autre',
} as const;
const KEYS = Object.keys(VERBS) as (keyof typeof VERBS)[];

/** Fiches that a message names: more would not be read. */
const SHOWN = 8;

export const boucleDeFiches: Rule = {
  code: 'boucle-de-fiches',
  severity: 'erreur',
  titre: 'des fiches se remplacent, ou se fondent, en boucle',
  message: ({ field, detail }) =>
    `les fiches ${detail ?? ''} ${VERBS[field === 'fusionnee-dans' ? field : 'remplace']}, attendu un renvoi dans un seul sens`,
  pourquoi: 'personne ne peut dire laquelle de ces fiches fait foi',
  geste:
    'gardez le renvoi de la fiche la plus récente pour « remplace », de celle qui disparaît pour « fusionnee-dans », et retirez l’autre',
  effet: 'toutes ces fiches sont comptées',
  exemples: {
    faux: fiches({
      'fiches/12-equipe.md': 'id: 12\nremplace: 13',
      'fiches/13-repit.md': 'id: 13\nremplace: 12',
    }),
    juste: fiches({ 'fiches/12-equipe.md': 'id: 12', 'fiches/13-repit.md': 'id: 13\nremplace: 12' }),
  },
  check({ fiches: all }) {
    const byId = fichesById(all);
    return KEYS.flatMap((key) => {
      const own = (fiche: Fiche) => referencesOf(fiche).filter((reference) => reference.key === key);
      const targets = (fiche: Fiche) => own(fiche).flatMap(({ id }) => byId.get(id) ?? []);
      const citing = all.filter((fiche) => own(fiche).length > 0);
      return cyclesOf(citing, targets).map((group) => loop(group, own));
    });
  },
};

/** One finding a loop, at the first fiche's reference to another of them. */
function loop(group: readonly Fiche[], own: (fiche: Fiche) => readonly Reference[]): Defect {
  const refs = new Set(group.map(({ ref }) => ref));
  const placed = group.slice(0, SHOWN).map((fiche) => {
    const path = own(fiche).find(({ id }) => refs.has(id) && id !== fiche.ref)?.path ?? 'id';
    return { fiche, path, range: placeOf(fiche.places, path) ?? fiche.closing };
  });
  const [first, ...others] = placed;
  if (!first) throw new Error('an empty loop of fiches');
  return defectIn(first.fiche, 'boucle-de-fiches', {
    field: first.path,
    detail: fewOf(
      group.map(({ ref }) => ref),
      SHOWN,
    ),
    related: others.map(({ fiche: { file }, range }) => ({ file, range })),
  });
}
