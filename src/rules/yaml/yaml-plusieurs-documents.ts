import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const yamlPlusieursDocuments: Rule = {
  code: 'yaml-plusieurs-documents',
  severity: 'erreur',
  titre: 'l’en-tête est coupé en deux',
  message: ({ received }) => `${cite(received)} coupe l’en-tête en deux, attendu un seul bloc`,
  pourquoi: 'tout ce qui suit serait perdu sans message',
  geste: 'supprimez cette ligne',
  effet: 'le bilan annonce ce fichier comme non lu et ne le compte dans aucun total',
  exemples: {
    faux: texte('---\nid: 12\n...\ntitle: A\n---\n'),
    juste: SAINE,
  },
};
