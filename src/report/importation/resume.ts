import { enumerate } from '../../fiche/words/enumerate.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Importation } from '../../figures/result.ts';

type Etat = Importation['fiches'][number]['etat'];

/** Each fate of a row: planned, then done. */
const ETATS: Readonly<Record<Etat, readonly [prevu: Words, fait: Words]>> = {
  nouvelle: [
    ['fiche à créer', 'fiches à créer'],
    ['fiche créée', 'fiches créées'],
  ],
  modifiee: [
    ['fiche à mettre à jour', 'fiches à mettre à jour'],
    ['fiche mise à jour', 'fiches mises à jour'],
  ],
  inchangee: [
    ['fiche inchangée', 'fiches inchangées'],
    ['fiche inchangée', 'fiches inchangées'],
  ],
  ecartee: [
    ['fiche écartée', 'fiches écartées'],
    ['fiche écartée', 'fiches écartées'],
  ],
};
type Words = readonly [one: string, many: string];

/** « 25 lignes lues : 23 fiches à créer et 2 fiches à mettre à jour ; 3 remarques à vérifier. » */
export function resumeText(importation: Importation): string {
  const { fichiers, fiches, ecrites } = importation;
  const rows = fichiers.reduce((sum, { lignes }) => sum + lignes, 0);
  const fates = (Object.keys(ETATS) as Etat[]).flatMap((etat) => {
    const count = fiches.filter((fiche) => fiche.etat === etat).length;
    return count === 0 ? [] : [plural(count, ...ETATS[etat][ecrites ? 1 : 0])];
  });
  const read = `${plural(rows, 'ligne lue', 'lignes lues')} : ${enumerate(fates) || 'aucune fiche'}`;
  const left = leftTo(importation);
  return left.length === 0 ? `${read}.` : `${read}. À la fin : ${enumerate(left)}.`;
}

/** What a person has to look at. */
function leftTo({ conflits, remarques }: Importation): readonly string[] {
  const count = (gravite: Importation['remarques'][number]['gravite']) =>
    new Set(remarques.filter((one) => one.gravite === gravite).map(({ message }) => message)).size;
  const kinds = [
    [conflits.length, 'conflit à trancher', 'conflits à trancher'],
    [count('avertissement'), 'point à vérifier', 'points à vérifier'],
    [count('erreur'), 'erreur à corriger', 'erreurs à corriger'],
  ] as const;
  return kinds.flatMap(([number, one, many]) => (number === 0 ? [] : [plural(number, one, many)]));
}
