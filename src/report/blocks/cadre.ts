import { frenchDate } from '../../fiche/words/french-date.ts';
import { enumerate } from '../../fiche/words/enumerate.ts';
import type { Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { list } from '../nodes.ts';

type Bilan = Result<'ptsm.bilan'>;

/** The legal frame of the plan: territory, arrêté, contract and its avenants, meeting. What is not known has no line. */
export function cadreBlocks({
  territoire,
  arrete,
  periode,
  contrat,
  paroles,
  annee,
}: Bilan): readonly Block[] {
  const { nom, code, region } = territoire;
  const [first, last] = [periode[0], periode.at(-1)];
  const place = [nom ?? 'non renseigné', ...(code === null ? [] : [`(${code})`])].join(' ');
  const lines = [
    `Territoire : ${region === null ? place : `${place}, ${region}`}`,
    arrete === null
      ? null
      : `Projet arrêté le ${frenchDate(arrete)} par le directeur général de l’agence régionale de santé`,
    first === undefined || last === undefined ? null : `Période : ${String(first)} à ${String(last)}`,
    ...contratLines(contrat),
    ...seanceLines(paroles, annee),
  ];
  return [list(lines.flatMap((line) => (line === null ? [] : [[line]])))];
}

function contratLines(contrat: Bilan['contrat']): readonly (string | null)[] {
  if (!contrat) return [null];
  const { signature, avenants } = contrat;
  const signed = signature === null ? '' : `, signé le ${frenchDate(signature)}`;
  return [
    `Contrat territorial de santé mentale (CTSM)${signed}`,
    ...avenants.map(({ numero, date, objet }) => {
      const when = date === null ? '' : ` du ${frenchDate(date)}`;
      return `Avenant n° ${String(numero)}${when}${objet === null ? '' : ` : ${objet}`}`;
    }),
  ];
}

function seanceLines(paroles: Bilan['paroles'], annee: number | null): readonly (string | null)[] {
  if (!paroles) return [null];
  const { copil, presents } = paroles;
  return [
    copil === null ? null : `Bilan ${String(annee)} présenté au comité de pilotage du ${frenchDate(copil)}`,
    presents.length === 0 ? null : `Présents : ${enumerate(presents)}`,
  ];
}
