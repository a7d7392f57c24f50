import { aFinancer, aTrouver } from '../a-financer.ts';
import { naturalOrder } from '../natural-order.ts';
import type { Definition } from './figure-facts.ts';

/** Of every year: a need that was not met last year is still one. */
export const RESTE: Definition = {
  id: 'reste-a-financer',
  figureOf: (population) => {
    const besoins = aFinancer(population);
    const { open: needs, reste } = aTrouver(besoins);
    const open = needs.toSorted((a, b) => naturalOrder(a.ref, b.ref));
    const known = besoins.some(({ prevu }) => prevu !== null);
    return {
      value: known ? reste : null,
      fiches: open.map(({ ref }) => ref),
      apports: open.map((besoin) => ({ ref: besoin.ref, value: besoin.reste ?? 0 })),
      label: 'Reste à financer, toutes années confondues',
      unite: 'EUR',
      regle:
        'somme, pour chaque fiche ni réalisée ni abandonnée, des euros prévus moins ceux des financements, jamais moins de zéro',
      note: 'Un coût en texte ou en ETP n’y est pas compté.',
    };
  },
};
