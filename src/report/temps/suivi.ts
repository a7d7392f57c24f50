import { plural } from '../../fiche/words/plural.ts';
import { theDate } from '../../fiche/words/french-date.ts';
import type { Suivi } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { heading, list } from '../nodes.ts';

const INCONNUE = 'jamais enregistrée dans git';

/** « modifiée le 12 novembre 2024 (il y a 14 mois) par Claire Morel, 2 reports » */
export function suiviText(suivi: Suivi): string {
  const { reports } = suivi;
  return [changeText(suivi), ...(reports === 0 ? [] : [plural(reports, 'report')])].join(', ');
}

/** What git knows of a fiche, under its title; nothing where the history was not read. */
export function suiviBlocks(suivi: Suivi | null): readonly Block[] {
  if (suivi === null) return [];
  const { creation, reports } = suivi;
  const change = changeText(suivi);
  const facts = [
    ...(creation === null ? [] : [`Créée ${theDate(creation)}.`]),
    `${change.charAt(0).toUpperCase()}${change.slice(1)}.`,
    ...(reports === 0 ? [] : [`Date de fin repoussée ${String(reports)} fois.`]),
  ];
  return [heading(2, 'Suivi'), list(facts.map((fact) => [fact]))];
}

function changeText({ modification, auteur, silence }: Suivi): string {
  if (modification === null) return INCONNUE;
  const author = auteur === null ? '' : ` par ${auteur}`;
  return `modifiée ${theDate(modification)}${silence === null ? '' : ` (${agoText(silence)})`}${author}`;
}

function agoText(months: number): string {
  return months === 0 ? 'il y a moins d’un mois' : `il y a ${String(months)} mois`;
}
