import type { Comparaison } from '../../figures/result.ts';

/** What a comparison says of the fiches, whichever report it stands in. */
export type Compared = Pick<
  Comparaison,
  | 'avant'
  | 'apres'
  | 'figures'
  | 'nouvelles'
  | 'disparues'
  | 'fusionnees'
  | 'scindees'
  | 'renommees'
  | 'modifiees'
  | 'couverture'
>;

export type Ecart = Comparaison['figures'][number];
export type Modifiee = Comparaison['modifiees'][number];
export type Nom = Comparaison['nouvelles'][number];
export type Couvert = Comparaison['couverture']['gagnee'][number];

/** Figures that are not the same at both ends. */
export function differing(figures: readonly Ecart[]): readonly Ecart[] {
  return figures.filter(({ avant, apres }) => avant !== apres);
}

/** Whether both ends say the same of the fiches, of the figures and of what is wrong. */
export function isSame({ constats, ...compared }: Comparaison): boolean {
  const { nouvelles, disparues, fusionnees, scindees, renommees, modifiees, couverture } = compared;
  const lists = [nouvelles, disparues, fusionnees, scindees, renommees, modifiees];
  const others = [couverture.gagnee, couverture.perdue, constats.nouveaux, constats.disparus];
  const unread = [compared.avant, compared.apres].map(({ nonLues }) => nonLues.join('\n'));
  return (
    [...lists, ...others, differing(compared.figures)].every(({ length }) => length === 0) &&
    unread[0] === unread[1]
  );
}
