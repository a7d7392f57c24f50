import { headingsOf } from '../../fiche/body/headings.ts';
import { flaw } from '../../fiche/defect.ts';
import { eachFiche } from '../each-fiche.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const intertitreSaute: Rule = {
  code: 'intertitre-saute',
  severity: 'info',
  titre: 'un titre saute un niveau',
  message: ({ received, expected: [level = ''] }) =>
    `titre en ${cite(received)}, attendu ${cite(level)} : un niveau est sauté`,
  pourquoi: 'un document Word ou un lecteur d’écran tire son plan des niveaux de titre',
  geste: 'retirez un dièse, ou ajoutez le titre du niveau intermédiaire',
  exemples: {
    faux: avec('', '## Bilan 2024\n\n#### Actions réalisées\n\nDeux séances.\n'),
    juste: avec('', '## Bilan 2024\n\n### Actions réalisées\n\nDeux séances.\n'),
  },
  check: eachFiche((fiche) => {
    const headings = headingsOf(fiche);
    return headings.flatMap(({ level, range: [start] }, rank) => {
      const above = headings[rank - 1]?.level ?? level;
      if (level <= above + 1) return [];
      return flaw('intertitre-saute', [start, start + level], { expected: ['#'.repeat(above + 1)] });
    });
  }),
};
