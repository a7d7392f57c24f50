import type { Fiche } from '../fiche/plan.ts';
import type { AngleMort } from '../fiche/vocabulary/referentiel.ts';
import type { Dimension } from './dimension.ts';

/** The row of fiches that name publics or themes, none of them an angle mort. */
export const AUCUN = 'aucun';

/** An angle mort is served as soon as a fiche names one of its publics or of its themes; a fiche that names neither says nothing. */
export function anglesMorts(angles: readonly AngleMort[], themes: Dimension): Dimension {
  const isSilent = ({ champs }: Fiche) => !champs.publics?.length && !champs.thematiques?.length;
  const serves = (fiche: Fiche, { publics, thematiques }: AngleMort) =>
    publics.some((code) => fiche.champs.publics?.includes(code)) ||
    themes.valuesOf(fiche).some((code) => thematiques.includes(code));
  return {
    id: 'angle-mort',
    label: 'Angle mort',
    valuesOf(fiche) {
      const served = angles.filter((angle) => serves(fiche, angle)).map(({ code }) => code);
      return served.length > 0 || isSilent(fiche) ? served : [AUCUN];
    },
    declared: [
      ...angles.map(({ code, libelle }) => ({ id: code, label: libelle })),
      { id: AUCUN, label: 'Aucun de ceux-ci' },
    ],
    closed: true,
    multiple: true,
  };
}

/** Whether a fiche says nothing of what could serve an angle mort: then nobody knows. */
export function isSilentOn({ publics, thematiques }: AngleMort, { champs }: Fiche): boolean {
  const speaks =
    (publics.length > 0 && champs.publics?.length) || (thematiques.length > 0 && champs.thematiques?.length);
  return !speaks;
}
