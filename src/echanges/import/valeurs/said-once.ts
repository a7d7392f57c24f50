import { groupBy } from '../../../fiche/group-by.ts';
import { adresse, type Lieu, type Remarque } from '../../../tableur/remarque.ts';
import type { Constat } from './apport.ts';

/** What is said of many cells of a column is said once, at the first one: eighty rows do not make eighty lines. */
export function saidOnce(constats: readonly Constat[]): readonly Remarque[] {
  return [...groupBy(constats, keyOf).values()].flatMap(remarque);
}

function keyOf({ dit, lieu: { fichier, feuille, colonne } }: Constat): string {
  return JSON.stringify([fichier, feuille, colonne, dit.code, dit.cle]);
}

function remarque(group: readonly Constat[]): readonly Remarque[] {
  const [first] = group;
  if (!first) return [];
  const { code, gravite, message, lu } = first.dit;
  const autres = withoutDoubles(group.map(({ lieu }) => lieu)).slice(1);
  const told = { code, gravite, message, lieu: first.lieu, recu: first.recu };
  return [{ ...told, ...(lu === undefined ? {} : { lu }), ...(autres.length === 0 ? {} : { autres }) }];
}

function withoutDoubles(lieux: readonly Lieu[]): readonly Lieu[] {
  return [...new Map(lieux.map((lieu) => [adresse(lieu), lieu])).values()];
}
