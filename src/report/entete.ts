import { frenchDate } from '../fiche/words/french-date.ts';
import type { Result } from '../figures/result.ts';
import { coverOf, type Look } from './cover.ts';
import type { Document, Entete } from './document.ts';

/** The cover of a bilan: the meeting that it is made for, the period, the arrêté. */
export function enteteOf(document: Document, bilan: Result<'ptsm.bilan'>, look: Look): Entete {
  return coverOf(document, { ...bilan, titre: 'Bilan', mentions: mentionsOf(bilan) }, look);
}

function mentionsOf({ paroles, arrete, periode }: Result<'ptsm.bilan'>): readonly string[] {
  const copil = paroles?.copil ?? null;
  const [first, last] = [periode[0], periode.at(-1)];
  return [
    ...(copil === null ? [] : [`Comité de pilotage du ${frenchDate(copil)}`]),
    ...(first === undefined || last === undefined ? [] : [`Période ${String(first)}-${String(last)}`]),
    ...(arrete === null ? [] : [`Projet arrêté le ${frenchDate(arrete)}`]),
  ];
}
