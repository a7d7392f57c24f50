import { groupBy } from '../../../fiche/group-by.ts';
import { fewOf } from '../../../fiche/words/few-of.ts';
import { adresse, type Remarque } from '../../../tableur/remarque.ts';
import type { Constat } from './apport.ts';

const SHOWN = 3;

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
  const places = [...new Set(group.map(({ lieu }) => adresse(lieu)))];
  const unit = first.lieu.colonne === null ? 'lignes' : 'cases';
  const others = places.length < 2 ? '' : ` (${String(places.length)} ${unit} : ${fewOf(places, SHOWN)})`;
  const { code, gravite, message } = first.dit;
  return [{ code, gravite, message: `${message}${others}`, lieu: first.lieu, recu: first.recu }];
}
