import { depuisCopil } from '../../fiche/copil/depuis-copil.ts';
import type { CopilsFile, PlacedCopil } from '../../fiche/copil/parse-copils.ts';
import { flaw, inFile, type Range } from '../../fiche/defect.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { placeOf } from '../../fiche/yaml/places.ts';
import { avecCopil, SAINE } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

const STATUT = 'a-venir';

export const disparueDepuisCopil: Rule = {
  code: 'disparue-depuis-copil',
  severity: 'info',
  titre: 'une fiche que le dernier COPIL a validée n’existe plus',
  message: ({ received, detail }) =>
    `la fiche ${cite(received)}, validée par le COPIL du ${detail ?? ''}, n’est plus dans le plan, attendu une fiche de ce numéro, fusionnée ou abandonnée s’il le faut`,
  pourquoi:
    'une fiche effacée disparaît des bilans sans que personne ne l’ait décidé, et son numéro ne dit plus rien',
  geste:
    'remettez la fiche avec « status: abandonnee » et son motif, ou « fusionnee-dans », ou faites valider son retrait puis ptsm copil enteriner AAAA-MM-JJ',
  exemples: {
    faux: avecCopil(SAINE, 'status', { 12: STATUT, 13: STATUT }),
    juste: avecCopil(SAINE, 'status', { 12: STATUT }),
  },
  check(plan) {
    const [file, depuis] = [plan.copil, depuisCopil(plan)];
    if (!file || !depuis) return [];
    const { copil, disparues } = depuis;
    const detail = frenchDate(copil.date);
    const places = placesOfIds(copil, file);
    return disparues.map(({ id }) => {
      const range = places.get(id) ?? copil.range;
      return inFile(file.path, flaw('disparue-depuis-copil', range, { detail }));
    });
  },
};

/** The start of its line for each fiche; none where the lines are laid out in another way, and the date of the COPIL stands for it. */
function placesOfIds({ rank, range }: PlacedCopil, { text, places }: CopilsFile): ReadonlyMap<string, Range> {
  const [start, end] = placeOf(places, `${String(rank)}.fiches`) ?? range;
  const lines = [...text.slice(start, end).matchAll(/^[ \t]*(\S+)/gm)];
  return new Map(
    lines.toReversed().map(({ 0: line, 1: id = '', index }) => {
      const stop = start + index + line.length;
      return [id, [stop - id.length, stop]];
    }),
  );
}
