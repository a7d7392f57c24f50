import { referencesOf } from '../../fiche/references.ts';
import { suggest } from '../../fiche/words/suggest.ts';
import { defectIn } from '../defect-in.ts';
import { fiches } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { attendu, cite } from '../words.ts';

export const referenceInconnue: Rule = {
  code: 'reference-inconnue',
  severity: 'erreur',
  titre: 'la fiche citée n’existe pas',
  message: (cas) =>
    `aucune fiche n’a le numéro ${cite(cas.received)}, ${attendu(cas, 'le numéro d’une fiche du dépôt')}`,
  pourquoi: 'un renvoi vers une fiche disparue fait croire à un lien qui n’existe pas',
  geste: 'corrigez le numéro, ou retirez le renvoi',
  exemples: {
    faux: fiches({ 'fiches/12-equipe.md': 'id: 12\nliens: [13]' }),
    juste: fiches({ 'fiches/12-equipe.md': 'id: 12\nliens: [13]', 'fiches/13-repit.md': 'id: 13' }),
  },
  check({ fiches: all }) {
    const ids = all.flatMap(({ champs }) => champs.id ?? []);
    const known = new Set(ids);
    const unknown = all.flatMap((fiche) =>
      referencesOf(fiche).flatMap((found) => (known.has(found.id) ? [] : { ...found, fiche })),
    );
    const searched = unknown.length * ids.length > COMPARED ? [] : ids;
    return unknown.map(({ fiche, path, id }) =>
      defectIn(fiche, 'reference-inconnue', { field: path, suggestion: nearId(id, searched) }),
    );
  },
};

/** Spellings that are compared for the sake of a suggestion: a thousand fiches that all cite wrongly do without. */
const COMPARED = 200_000;

/** Numbers near each other are different fiches, not spellings of one. */
function nearId(id: string, ids: readonly string[]): string | null {
  return /^\d+$/.test(id) ? null : suggest(id, ids).suggestion;
}
