import { flaw } from '../../fiche/defect.ts';
import { linksOf } from '../../fiche/body/links.ts';
import { eachFiche } from '../each-fiche.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

/** `![](…)`, or a tag without `alt`; an empty `alt` says on purpose that there is nothing to see. */
const BARE = /^!\[\s*\]$|^<(?![^>]*\salt\s*=)/i;

export const imageSansDescription: Rule = {
  code: 'image-sans-description',
  severity: 'avertissement',
  titre: 'une image n’est pas décrite',
  message: () => 'image sans description, attendu entre les crochets ce qu’elle montre',
  pourquoi:
    'une personne aveugle n’en saura rien, et le document n’aura rien à montrer là où l’image ne s’affiche pas',
  geste: 'écrivez entre les crochets ce que l’image apprend : « ![Carte des neuf CMP](carte.png) »',
  exemples: {
    faux: { ...avec('', '![](carte.png)\n'), autres: ['fiches/carte.png'] },
    juste: { ...avec('', '![Carte des neuf CMP](carte.png)\n'), autres: ['fiches/carte.png'] },
  },
  check: eachFiche((fiche) =>
    linksOf(fiche)
      .filter(({ kind, label }) => kind === 'image' && BARE.test(fiche.text.slice(...label)))
      .map(({ label }) => flaw('image-sans-description', label)),
  ),
};
