import { contraste, CONTRASTE, COULEUR, isLisible } from '../../fiche/vocabulary/couleur.ts';
import { defectInConfiguration } from '../defect-in-configuration.ts';
import { avec, avecConfiguration } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const couleurIllisible: Rule = {
  code: 'couleur-illisible',
  severity: 'avertissement',
  titre: 'la couleur des documents est trop claire',
  message: ({ received, detail }) =>
    `la couleur ${cite(received)} a un contraste de ${detail ?? ''} avec le blanc, attendu au moins ${french(CONTRASTE)}`,
  pourquoi:
    'les titres des documents sont écrits de cette couleur sur du blanc, et en blanc sur elle : trop claire, une partie du comité ne les lira pas',
  geste: 'choisissez une couleur plus foncée de la même teinte',
  effet: `les documents prennent la couleur ${COULEUR}`,
  exemples: { faux: couleur('#7fb2e5'), juste: couleur('#1f4e79') },
  check(plan) {
    const { couleur: declared } = plan.configuration;
    if (declared === undefined || isLisible(declared)) return [];
    const detail = french(Math.floor(contraste(declared) * 10) / 10);
    return defectInConfiguration(plan, 'couleur-illisible', { field: 'couleur', detail });
  },
};

function french(value: number): string {
  return String(value).replace('.', ',');
}

function couleur(value: string) {
  return avecConfiguration(avec('axe: 1'), { couleur: value }, `couleur: "${value}"`);
}
