import type { Item, Part } from '../../figures/result.ts';
import type { Graphique, Valeur } from '../document.ts';
import { french, frenchNumber, percent } from '../typography.ts';

/** Indicators against their targets: the share of the way that each has gone from its first value to its target. */
export function progressionGraphique(indicateurs: Part<'indicateurs'>): Graphique | null {
  const known = indicateurs.filter(({ progression }) => progression !== null);
  if (known.length === 0) return null;
  return {
    type: 'graphique',
    id: 'indicateurs',
    titre: 'Chemin parcouru vers la cible',
    description: french(known.map((one) => `${nameOf(one)} : ${textOf(one)}.`).join(' ')),
    genre: 'barres',
    unite: '% du chemin',
    axes: { categories: 'Indicateur', series: 'Chemin parcouru' },
    categories: known.map((one) => french(nameOf(one))),
    series: [{ nom: 'Chemin parcouru', valeurs: known.map(valeurOf) }],
    note: french(
      '0 % : la valeur de départ ; 100 % : la cible. Un indicateur sans valeur chiffrée cette année, sans départ ou sans cible n’y figure pas.',
    ),
  };
}

function nameOf({ ref, nom }: Item<'indicateurs'>): string {
  return `${nom} (fiche ${ref})`;
}

function valeurOf(one: Item<'indicateurs'>): Valeur {
  const { progression } = one;
  return {
    text: french(textOf(one)),
    value: progression === null ? null : Math.round(progression * 10_000) / 100,
    unite: 'pourcent',
  };
}

/** « 64 % (98 pour une cible de 120) » */
function textOf({ progression, valeur, cible }: Item<'indicateurs'>): string {
  const share = progression === null ? 'inconnu' : percent(progression);
  return `${share} (${measureText(valeur?.valeur)} pour une cible de ${measureText(cible)})`;
}

function measureText(value: string | number | null | undefined): string {
  return typeof value === 'number' ? frenchNumber(value) : (value ?? 'inconnue');
}
