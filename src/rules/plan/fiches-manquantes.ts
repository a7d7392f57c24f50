import { plural } from '../../fiche/words/plural.ts';
import { defectInConfiguration } from '../defect-in-configuration.ts';
import { avecConfiguration, fiches } from '../exemple.ts';
import type { Rule } from '../rule.ts';

export const fichesManquantes: Rule = {
  code: 'fiches-manquantes',
  severity: 'info',
  titre: 'le dépôt a moins de fiches que l’arrêté',
  message: ({ received, detail }) =>
    `${plural(Number(detail), 'fiche')} dans le dépôt pour ${received} inscrites, attendu une fiche par action inscrite`,
  pourquoi:
    'les pourcentages du bilan se rapportent aux fiches inscrites : celles qui manquent au dépôt comptent comme non engagées',
  geste:
    'ajoutez les fiches qui manquent, même « à venir » ; les trous dans la numérotation aident à les trouver',
  exemples: {
    faux: avecConfiguration(fiches({ 'fiches/12-equipe.md': 'id: 12' }), { inscrites: 2 }, 'inscrites: 2'),
    juste: avecConfiguration(
      fiches({ 'fiches/12-equipe.md': 'id: 12', 'fiches/13-repit.md': 'id: 13' }),
      { inscrites: 2 },
      'inscrites: 2',
    ),
  },
  check(plan) {
    const { inscrites = 0 } = plan.configuration;
    const present = plan.files.filter(({ state }) => state !== 'ignoree').length;
    if (present >= inscrites) return [];
    return defectInConfiguration(plan, 'fiches-manquantes', { field: 'inscrites', detail: String(present) });
  },
};
