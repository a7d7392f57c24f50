import { plural } from '../../fiche/words/plural.ts';
import type { Importation } from '../../figures/result.ts';
import type { ImporterOptions } from './options.ts';

/** What is left to do, most urgent first. */
export function nextSteps(
  { remarques, fiches, ecrites, conflits }: Importation,
  { appliquer, incompletes }: ImporterOptions,
): readonly string[] {
  const errors = remarques.filter(({ gravite }) => gravite === 'erreur').length;
  const aside = fiches.filter(({ etat }) => etat === 'ecartee').length;
  const changed = fiches.some(({ etat }) => etat === 'nouvelle' || etat === 'modifiee');
  const steps: readonly (readonly [boolean, string])[] = [
    [
      errors > 0,
      `Rien n’${appliquer ? 'a été' : 'est'} écrit : ${plural(errors, 'erreur')} à corriger d’abord dans le fichier.`,
    ],
    [
      aside > 0 && !incompletes,
      `${plural(aside, 'fiche écartée', 'fiches écartées')} : complétez le tableau, donnez une valeur à toutes (--valeur axe=1), ou écrivez-les à compléter (--incompletes).`,
    ],
    [conflits.length > 0, `${plural(conflits.length, 'conflit')} à trancher à la main.`],
    [errors === 0 && changed && !ecrites, 'Rien n’est écrit : relisez, puis relancez avec --appliquer.'],
    [errors === 0 && fiches.length === 0, 'Rien à écrire : aucune fiche n’a été lue.'],
    [isUnchanged(fiches), 'Rien à écrire : les fiches disent déjà tout cela.'],
    [ecrites && changed, 'À relire : git status, puis git diff ; à vérifier : ptsm valider.'],
  ];
  return steps.filter(([applies]) => applies).map(([, text]) => text);
}

function isUnchanged(fiches: Importation['fiches']): boolean {
  return fiches.length > 0 && fiches.every(({ etat }) => etat === 'inchangee');
}
