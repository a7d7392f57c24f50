import { groupBy } from '../../fiche/group-by.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { enumerate } from '../../fiche/words/enumerate.ts';
import { plural } from '../../fiche/words/plural.ts';
import { BUDGETS } from './budget-table.ts';
import { fichesCell, sumCell } from './cells.ts';
import type { Monnaie } from './exact-sum.ts';
import type { Definition, Facts } from './figure-facts.ts';
import { each, financementsOf, lignesOf } from './montants.ts';

const NOUNS = { EUR: 'euros', ETP: 'ETP' } as const;
const PARTICIPLES = { prevu: 'prévus', engage: 'engagés' } as const;

/** Amounts added up, by the column that they fill in the tables. */
export const SUMS: readonly Definition[] = [
  ...BUDGETS.map(({ id, libelle, champ, unite }) =>
    sum({
      id,
      label: libelle,
      regle: `somme des ${NOUNS[unite]} ${PARTICIPLES[champ]} dans les lignes de budget`,
      unite,
      apportsOf: (fiches) =>
        each(fiches, lignesOf)
          .filter((ligne) => ligne.unite === unite)
          .map((ligne) => ({ ...ligne, value: ligne[champ] })),
    }),
  ),
  sum({
    id: 'financements',
    label: 'Financements',
    regle: 'somme des montants des financements',
    unite: 'EUR',
    apportsOf: (fiches) => each(fiches, financementsOf).map((one) => ({ ...one, value: one.montant })),
  }),
];

interface Apport {
  readonly fiche: Fiche;
  readonly annee: number | null;
  readonly value: number | null;
}

interface Sum {
  readonly id: string;
  readonly label: string;
  readonly regle: string;
  readonly unite: Monnaie;
  readonly apportsOf: (fiches: readonly Fiche[]) => readonly Apport[];
}

function sum({ id, label, regle, unite, apportsOf }: Sum): Definition {
  const figureOf: Definition['figureOf'] = ({ fiches }, annee): Facts => {
    const apports = apportsOf(fiches);
    const ofYear = annee === null ? apports : apports.filter((one) => one.annee === annee);
    return {
      ...sumCell(ofYear, unite),
      apports: ofEach(ofYear, unite),
      label: annee === null ? `${label}, toutes années confondues` : `${label} en ${String(annee)}`,
      unite,
      regle: annee === null ? regle : `${regle} de ${String(annee)}`,
      note: annee === null ? MIXED[unite] : undatedNote(apports),
    };
  };
  return { id, figureOf };
}

/** What each fiche brings: those that give an amount, zero included. */
function ofEach(apports: readonly Apport[], unite: Monnaie) {
  return [...groupBy(apports, ({ fiche }) => fiche.ref)].flatMap(([ref, own]) => {
    const { value } = sumCell(own, unite);
    return value === null ? [] : [{ ref, value }];
  });
}

/** What a sum over years mixes. */
const MIXED: Readonly<Record<Monnaie, string | null>> = {
  EUR: null,
  ETP: 'En ETP-années : un poste tenu deux ans y compte deux fois.',
};

/** What the sum of one year leaves out. */
function undatedNote(apports: readonly Apport[]): string | null {
  const undated = apports.filter(({ annee, value }) => annee === null && value !== null);
  if (undated.length === 0) return null;
  const { value, fiches } = fichesCell(undated);
  return `Non compris : ${plural(undated.length, 'montant')} sans année (${value < 2 ? 'fiche' : 'fiches'} ${enumerate(fiches)}).`;
}
