import type { Comparaison, Trou } from '../result.ts';
import { vuesOf } from '../vues.ts';
import type { Mesure } from './mesure.ts';

type Couvert = Comparaison['couverture']['gagnee'][number];
type Objet = Couvert['objet'];

/** What an engaged fiche serves and none did, and the other way round; only what both ends declare. */
export function couvertureChangee(avant: Mesure, apres: Mesure): Comparaison['couverture'] {
  return { gagnee: servedIn(apres, avant.trous), perdue: servedIn(avant, apres.trous) };
}

/** What the fiches of one end alone say nothing of: what begins to be said is not gained by that. */
export function objetsInconnus(avant: Mesure, apres: Mesure): readonly Objet[] {
  const [before, after] = [silentOn(avant.trous), silentOn(apres.trous)];
  return [...new Set([...before, ...after])].filter((objet) => before.has(objet) !== after.has(objet));
}

function servedIn(mesure: Mesure, holes: readonly Trou[]): readonly Couvert[] {
  const open = new Set(mesure.trous.map(keyOf));
  const served = new Set(
    declaredIn(mesure)
      .map(keyOf)
      .filter((key) => !open.has(key)),
  );
  return holes
    .filter((hole) => hole.etat !== 'inconnu' && served.has(keyOf(hole)))
    .map(({ id, label, objet }) => ({ id, label, objet }));
}

/** What a plan says is to be served, holes or not. */
function declaredIn({ population, tables }: Mesure): readonly Pick<Trou, 'id' | 'objet'>[] {
  const rows = new Map(tables.map((table) => [table.id, table.rows]));
  return vuesOf(population).flatMap(({ id, objet }) =>
    objet === null ? [] : (rows.get(id) ?? []).map((row) => ({ id: row.id, objet })),
  );
}

function silentOn(trous: readonly Trou[]): ReadonlySet<Objet> {
  return new Set(trous.filter(({ etat }) => etat === 'inconnu').map(({ objet }) => objet));
}

function keyOf({ id, objet }: Pick<Trou, 'id' | 'objet'>): string {
  return `${objet} ${id}`;
}
