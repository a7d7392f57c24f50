import type { Defect } from '../../fiche/defect.ts';
import { groupBy } from '../../fiche/group-by.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { placeOf } from '../../fiche/yaml/places.ts';
import { defectIn } from '../defect-in.ts';
import { fiches } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const idEnDouble: Rule = {
  code: 'id-en-double',
  severity: 'erreur',
  titre: 'deux fiches ont le même numéro',
  message: ({ received, detail }) =>
    `le numéro ${cite(received)} est déjà celui de ${detail ?? 'une autre fiche'}, attendu un numéro libre`,
  pourquoi: 'un numéro désigne une seule fiche, dans les rapports comme dans les renvois des autres fiches',
  geste: 'donnez à l’une des deux un numéro libre ; les trous dans la numérotation sont normaux',
  effet: 'les deux fiches sont comptées, et nommées par leur fichier',
  exemples: {
    faux: fiches({ 'fiches/12-equipe.md': 'id: 12', 'fiches/repit.md': 'id: 12' }),
    juste: fiches({ 'fiches/12-equipe.md': 'id: 12', 'fiches/repit.md': 'id: 13' }),
  },
  check({ fiches: all }) {
    const numbered = all.filter(({ champs }) => champs.id !== undefined);
    const byId = groupBy(numbered, ({ champs }) => champs.id);
    return [...byId.values()].filter((same) => same.length > 1).flatMap(duplicates);
  },
};

/** One finding for each fiche after the first, that shows the first. */
function duplicates([first, ...others]: readonly Fiche[]): readonly Defect[] {
  if (!first) return [];
  const related = [{ file: first.file, range: placeOf(first.places, 'id') ?? first.closing }];
  return others.map((fiche) => defectIn(fiche, 'id-en-double', { field: 'id', detail: first.file, related }));
}
