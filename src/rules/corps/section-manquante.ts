import { isOneOf } from '../../fiche/body/known-section.ts';
import { sectionsOf } from '../../fiche/body/sections.ts';
import { flaw } from '../../fiche/defect.ts';
import { eachFiche } from '../each-fiche.ts';
import { avec, avecConfiguration } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

const exemple = (body: string) =>
  avecConfiguration(avec('', body), { sections: ['Objectif général'] }, 'sections: [Objectif général]');

export const sectionManquante: Rule = {
  code: 'section-manquante',
  severity: 'avertissement',
  titre: 'une section demandée par le territoire manque',
  message: ({ detail }) => `la section ${cite(detail ?? '')} manque, attendu un titre et un texte`,
  pourquoi: 'le territoire demande cette section sous « sections » dans ptsm.yaml',
  geste: 'ajoutez le titre, précédé de « ## », puis le texte de la section',
  exemples: {
    faux: exemple('Accompagner les adolescents à domicile.\n'),
    juste: exemple('## Objectif général\n\nAccompagner les adolescents à domicile.\n'),
  },
  check: eachFiche((fiche, { plan: { configuration } }) =>
    configuration.sections
      .filter((wanted) => !sectionsOf(fiche).some(({ title }) => isOneOf(title, [wanted])))
      .map((wanted) => flaw('section-manquante', fiche.closing, { detail: wanted })),
  ),
};
