import { proseOf } from '../../fiche/body/prose.ts';
import { flaw, type Range } from '../../fiche/defect.ts';
import { eachFiche } from '../each-fiche.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

/** A file name with spaces between plain parentheses: Markdown shows the whole as it was typed. */
const SPACED = /\]\((?=[^()<>"'\n]*\S )([^()<>"'\s][^()<>"'\n]{0,300}\.[A-Za-z0-9]{2,5})\)/dg;

export const adresseAvecEspace: Rule = {
  code: 'adresse-avec-espace',
  severity: 'avertissement',
  titre: 'l’adresse d’un lien ou d’une image contient des espaces',
  message: (cas) => `${cite(cas.received)} contient des espaces, attendu ${cas.expected[0] ?? 'des tirets'}`,
  pourquoi: 'le lien ou l’image ne s’affiche pas : le texte reste tel qu’il a été tapé',
  geste: 'renommez le fichier sans espaces, ou écrivez %20 à la place de chaque espace',
  exemples: {
    faux: avec('', '![Plan des locaux](../images/plan du site.png)\n'),
    juste: {
      ...avec('', '![Plan des locaux](../images/plan-du-site.png)\n'),
      autres: ['images/plan-du-site.png'],
    },
  },
  check: eachFiche((fiche) => {
    const prose = proseOf(fiche);
    if (!prose.includes('](')) return [];
    return [...prose.matchAll(SPACED)].flatMap(({ indices }) => {
      const [start, end] = indices?.[1] ?? [0, 0];
      const range: Range = [fiche.bodyStart + start, fiche.bodyStart + end];
      const expected = [fiche.text.slice(...range).replaceAll(' ', '%20')];
      return flaw('adresse-avec-espace', range, { expected });
    });
  }),
};
