import { flaw } from '../../fiche/defect.ts';
import { eachFiche } from '../each-fiche.ts';
import { SAINE, texte } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const finsDeLigneMelangees: Rule = {
  code: 'fins-de-ligne-melangees',
  severity: 'info',
  titre: 'deux sortes de fins de ligne sont mêlées',
  message: () => 'fins de ligne de Windows (CRLF) et d’ailleurs (LF) mêlées, attendu une seule sorte',
  pourquoi: 'git peut montrer tout le fichier comme modifié le jour où un éditeur les rend pareilles',
  geste:
    'enregistrez le fichier avec une seule sorte de fins de ligne (réglage « LF » ou « CRLF » de l’éditeur)',
  exemples: {
    faux: {
      ...texte(
        '---\r\nid: 12\r\ntitle: Équipe mobile pour adolescents\naxe: 1\r\npriority: 4\r\nstatus: a-venir\r\n---\r\n',
      ),
      montre: 'un fichier dont une seule ligne se termine par LF, les autres par CRLF',
    },
    juste: SAINE,
  },
  check: eachFiche(({ text }) => {
    const first = text.indexOf('\n');
    const other = text.includes('\r') ? text.search(text[first - 1] === '\r' ? /(?<!\r)\n/ : /\r\n/) : -1;
    return other === -1 ? [] : [flaw('fins-de-ligne-melangees', [other, other])];
  }),
};
