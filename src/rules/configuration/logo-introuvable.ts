import { defectInConfiguration } from '../defect-in-configuration.ts';
import { avec, avecConfiguration } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

export const logoIntrouvable: Rule = {
  code: 'logo-introuvable',
  severity: 'avertissement',
  titre: 'le logo n’est pas dans le dépôt',
  message: ({ received }) =>
    `${cite(received)} ne mène à aucun fichier du dépôt, attendu une image PNG ou JPEG`,
  pourquoi: 'la couverture des documents serait sans logo',
  geste: 'ajoutez l’image au dépôt, ou corrigez son chemin, qui part du dossier de ptsm.yaml',
  effet: 'les documents n’ont pas de logo',
  exemples: { faux: logo([]), juste: logo(['logo.png']) },
  check(plan, { holds }) {
    const { logo: path } = plan.configuration;
    if (path === undefined || holds(path)) return [];
    return defectInConfiguration(plan, 'logo-introuvable', { field: 'logo' });
  },
};

function logo(autres: readonly string[]) {
  return { ...avecConfiguration(avec('axe: 1'), { logo: 'logo.png' }, 'logo: logo.png'), autres };
}
