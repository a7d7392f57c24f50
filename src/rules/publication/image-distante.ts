import { eachLink } from '../each-link.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const imageDistante: Rule = {
  code: 'image-distante',
  severity: 'erreur',
  titre: 'une image est prise sur internet',
  message: ({ received }) => `l’image ${cite(received)} est prise sur internet, attendu une image du dépôt`,
  pourquoi:
    'elle peut changer ou disparaître, et son hébergeur saurait qui lit le document : l’outil ne se connecte jamais',
  geste: 'enregistrez l’image dans le dépôt et donnez son chemin à partir du dossier de la fiche',
  exemples: {
    faux: avec('', '![Carte des CMP](https://exemple.fr/carte.png)\n'),
    juste: { ...avec('', '![Carte des CMP](images/carte.png)\n'), autres: ['fiches/images/carte.png'] },
  },
  check: eachLink('image-distante', ({ link: { kind }, target }) =>
    kind === 'image' && target.kind === 'internet' ? {} : null,
  ),
};
