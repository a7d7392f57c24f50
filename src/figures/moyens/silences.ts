import { isEngagee } from '../../fiche/vocabulary/status.ts';
import { plural } from '../../fiche/words/plural.ts';
import { fichesCell } from './cells.ts';
import { coutsOf } from './couts.ts';
import type { Definition } from './figure-facts.ts';
import { hasMontant } from './montants.ts';

/** Fiches that owe an amount and give none: of those active in the year, or failing a year of those engaged. */
export const SANS_MONTANT: Definition = {
  id: 'sans-montant',
  figureOf: ({ plan, fiches }, annee) => {
    const owing = fiches.filter((fiche) =>
      annee === null ? isEngagee(fiche, plan.vocabulary) : fiche.champs.year?.includes(annee) === true,
    );
    const silent = owing.filter((fiche) => !hasMontant(fiche)).map((fiche) => ({ fiche }));
    const who = annee === null ? ['engagée', 'engagées'] : ['active', 'actives'];
    const [one = '', many = ''] = who.map((word) => `${word}${annee === null ? '' : ` en ${String(annee)}`}`);
    return {
      ...fichesCell(silent),
      label: `Fiches ${many} sans aucun montant`,
      unite: 'fiches',
      denominator: owing.length,
      regle: `fiches ${many} dont ni le budget ni les financements ne donnent de montant, quelle que soit son année`,
      note: `Sur ${plural(owing.length, `fiche ${one}`, `fiches ${many}`)}. Zéro est un montant ; un budget en texte n’en est pas un.`,
    };
  },
};

/** Fiches whose costs are words, in full or in part. */
export const EN_TEXTE: Definition = {
  id: 'couts-en-texte',
  figureOf: ({ plan, fiches }, annee) => {
    const said = new Set(coutsOf(fiches, plan, annee).map(({ ref }) => ref));
    const years = annee === null ? '' : `de ${String(annee)} ou sans année`;
    return {
      value: said.size,
      fiches: [...said],
      label:
        annee === null
          ? 'Fiches qui disent un coût en texte'
          : `Fiches qui disent un coût en texte, ${years}`,
      unite: 'fiches',
      regle: `fiches dont le budget est un texte, ou a une note sur une ligne ${years}`.trim(),
      note: 'Ces textes sont cités, jamais additionnés.',
    };
  },
};
