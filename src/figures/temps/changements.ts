import type { Fiche } from '../../fiche/plan.ts';
import { FIELDS } from '../../fiche/schema/fields.ts';
import type { Changement } from '../result.ts';
import type { Cote } from './cote.ts';
import { ditOf } from './dit.ts';
import { mouvementDeDate, mouvementDeStatut, type Mouvement } from './mouvement.ts';

type Champ = Pick<Changement, 'champ' | 'libelle'> & { readonly isSet: boolean | undefined };

/** Fields whose data differ, in their order, the territory's own last; `rang` is left for `withRang`. */
export function changementsOf(avant: Cote, apres: Cote): readonly Changement[] {
  if (isUntouched(avant.fiche, apres.fiche)) return [];
  return champsOf(avant, apres).flatMap(({ champ, libelle, isSet }) => {
    const [before, after] = [avant, apres].map(({ fiche }) => ditOf(champ, fiche, isSet));
    if (!before || !after || before.key === after.key) return [];
    const mouvement = MOUVEMENTS.get(champ)?.(avant, apres) ?? { nature: null, mois: null };
    return [{ champ, libelle, avant: before.dit, apres: after.dit, ...mouvement, rang: null }];
  });
}

/** Most fiches, and the cheaper answer; words of the territory may change what the same text says. */
function isUntouched(before: Fiche, after: Fiche): boolean {
  return before.text === after.text && JSON.stringify(before.champs) === JSON.stringify(after.champs);
}

/** Whether it puts the end of a fiche off. */
export function isReport({ champ, nature }: Pick<Changement, 'champ' | 'nature'>): boolean {
  return champ === 'fin' && nature === 'report';
}

/** Whether it puts the start of a fiche off: told, but not counted as a postponement. */
export function isLateStart({ champ, nature }: Pick<Changement, 'champ' | 'nature'>): boolean {
  return champ === 'debut' && nature === 'report';
}

/** The same changes where a postponement says the how-manieth of its fiche it is; null where git does not know, or saw none. */
export function withRang(
  changements: readonly Changement[],
  rang: number | null,
  isMeant = isReport,
): readonly Changement[] {
  return changements.map((one) => (isMeant(one) ? { ...one, rang: rang === 0 ? null : rang } : one));
}

/** Not an object, which would answer to a local field called `toString`. */
const MOUVEMENTS: ReadonlyMap<string, (avant: Cote, apres: Cote) => Mouvement> = new Map([
  ['status', mouvementDeStatut],
  ['debut', (avant, apres) => mouvementDeDate(avant.fiche.champs.debut, apres.fiche.champs.debut)],
  ['fin', (avant, apres) => mouvementDeDate(avant.fiche.champs.fin, apres.fiche.champs.fin)],
]);

/** Those of every territory, then its own as it names them now, then those that it no longer has. */
function champsOf(avant: Cote, apres: Cote): readonly Champ[] {
  const shared = FIELDS.map(({ code, libelle }) => ({ champ: code, libelle, isSet: undefined }));
  const local = [...apres.vocabulary.champs, ...avant.vocabulary.champs].map(({ code, libelle, type }) => ({
    champ: code,
    libelle,
    isSet: type === 'liste',
  }));
  const first = new Map<string, Champ>();
  for (const one of [...shared, ...local]) if (!first.has(one.champ)) first.set(one.champ, one);
  return [...first.values()];
}
