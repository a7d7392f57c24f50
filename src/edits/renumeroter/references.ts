import { descend } from '../../fiche/is-map.ts';
import { isWord } from '../renommer/mots.ts';

/** Fields of a fiche that name others by their number. */
const REFERENCES = ['remplace', 'liens', 'fusionnee-dans'] as const;

/** Every place of a header that names a fiche. */
export function referencesIn(data: unknown, id: string): readonly (readonly string[])[] {
  return REFERENCES.flatMap((key) => placesOf(descend(data, key), id).map((path) => [key, ...path]));
}

/** Every place of `ptsm.yaml`: published figures name the fiches that would explain a difference. */
export function referencesInConfiguration(data: unknown, id: string): readonly (readonly string[])[] {
  const figures = descend(data, 'chiffres-publies');
  if (!Array.isArray(figures)) return [];
  return figures.flatMap((figure, rank) => {
    const path = ['ecart', 'fiches'];
    const places = placesOf(path.reduce<unknown>(descend, figure), id);
    return places.map((place) => ['chiffres-publies', String(rank), ...path, ...place]);
  });
}

/** One number, or a list of them. */
function placesOf(said: unknown, id: string): readonly (readonly string[])[] {
  if (!Array.isArray(said)) return isWord(said, id) ? [[]] : [];
  return said.flatMap((one, rank) => (isWord(one, id) ? [[String(rank)]] : []));
}
