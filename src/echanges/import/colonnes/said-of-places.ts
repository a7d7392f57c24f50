import { fewOf } from '../../../fiche/words/few-of.ts';
import { plural } from '../../../fiche/words/plural.ts';
import { adresse, type Lieu, type Remarque } from '../../../tableur/remarque.ts';
import { printCible } from '../cible.ts';
import type { Colonne } from '../tableau.ts';
import { cite, remarque, texteDe } from './grille.ts';
import { isField } from './nature.ts';
import type { Place, Source } from './places.ts';

/** Each cell that was filled, and those that could be if the user asked. */
export function saidOfPlaces(places: readonly Place[], colonne: Colonne): readonly Remarque[] {
  const of = (etat: Place['etat']) => places.filter((place) => place.etat === etat).map(({ lieu }) => lieu);
  return [
    ...places.flatMap((place) =>
      place.etat === 'remplie' && place.source ? [filled(place.lieu, place.source)] : [],
    ),
    ...emptyUnder(of('fusionnee'), colonne),
    ...(isOftenLeftEmpty(colonne) ? emptyBelow(of('vide'), colonne) : []),
  ];
}

export function filled(lieu: Lieu, source: Source): Remarque {
  const message = `${cite(texteDe(source.valeur))}, repris de ${adresse(source.lieu)}`;
  return remarque('case-remplie', 'info', { message, lieu });
}

const LISTED = 6;

function emptyUnder(lieux: readonly Lieu[], colonne: Colonne): readonly Remarque[] {
  const [first] = lieux;
  if (!first) return [];
  const name = nameOf(colonne);
  const cells = plural(lieux.length, 'case vide, fusionnée', 'cases vides, fusionnées');
  const message = `la colonne ${cite(colonne.titre)} a ${cells} avec celle du dessus (${fewOf(lieux.map(adresse), LISTED)}) ; ajouter --remplir, ou --remplir ${name}, pour y reprendre sa valeur`;
  return [remarque('cases-fusionnees', 'avertissement', { message, lieu: { ...first, ligne: null } })];
}

function emptyBelow(lieux: readonly Lieu[], colonne: Colonne): readonly Remarque[] {
  const [first] = lieux;
  if (!first) return [];
  const cells = plural(lieux.length, 'case vide', 'cases vides');
  const message = `la colonne ${cite(colonne.titre)} a ${cells} (${fewOf(lieux.map(adresse), LISTED)}) ; si la valeur du dessus vaut aussi pour elles, ajouter --remplir ${nameOf(colonne)}`;
  return [remarque('cases-vides', 'info', { message, lieu: { ...first, ligne: null } })];
}

/** As `--remplir` takes it: quotes where a shell needs them. */
function nameOf({ titre, cible }: Colonne): string {
  return cible.genre === 'section' ? `"${titre}"` : printCible(cible);
}

/** A table sorted by these often says them once. */
function isOftenLeftEmpty({ cible }: Colonne): boolean {
  return cible.genre === 'realisation' || isField(cible, 'axe') || isField(cible, 'groupe');
}
