import { proseOf } from '../../fiche/body/prose.ts';
import { flaw } from '../../fiche/defect.ts';
import { eachFiche } from '../each-fiche.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

/** A lone `#` may be a number or a keyword (`#1`, `#psychiatrie`). */
const GLUED = /^( {0,3})(#{2,6})([^\s#]\S{0,30})/gm;

export const intertitreColle: Rule = {
  code: 'intertitre-colle',
  severity: 'avertissement',
  titre: 'un titre est collé à ses dièses',
  message: ({ received, expected: [title = ''] }) =>
    `${cite(received)} n’est pas un titre, attendu ${cite(title)}`,
  pourquoi: 'sans espace, Markdown n’y voit pas un titre : la section n’est pas trouvée',
  geste: 'ajoutez une espace après le dernier dièse',
  exemples: {
    faux: avec('', '##Contexte\n\nDes adolescents sans suivi.\n'),
    juste: avec('', '## Contexte\n\nDes adolescents sans suivi.\n'),
  },
  check: eachFiche((fiche) =>
    [...proseOf(fiche).matchAll(GLUED)].map(({ index, 1: indent = '', 2: hashes = '', 3: word = '' }) => {
      const start = fiche.bodyStart + index + indent.length;
      return flaw('intertitre-colle', [start, start + hashes.length + word.length], {
        expected: [`${hashes} ${word}`],
      });
    }),
  ),
};
