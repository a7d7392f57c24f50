import { countedFiches } from '../../fiche/fusions.ts';
import { plural } from '../../fiche/words/plural.ts';
import { defectInConfiguration } from '../defect-in-configuration.ts';
import { avecConfiguration, fiches } from '../exemple.ts';
import type { Rule } from '../rule.ts';

/** Above this, a plan that sets no order can hardly be steered. */
const MANY = 60;

export const planCatalogue: Rule = {
  code: 'plan-catalogue',
  severity: 'info',
  titre: 'beaucoup de fiches, et aucune n’est plus urgente qu’une autre',
  message: ({ detail }) =>
    `${plural(Number(detail), 'fiche')} sans aucun « niveau », attendu un niveau (eleve, moyen ou bas) sur les fiches les plus urgentes`,
  pourquoi:
    'le rapport ministériel de 2024 appelle « PTSM catalogue » un plan aux actions très nombreuses et non priorisées : leur excès nuit à sa lisibilité et à sa mise en œuvre',
  geste:
    'choisissez avec le comité de pilotage les fiches à mener d’abord, et ajoutez-y la ligne « niveau: eleve »',
  exemples: { faux: plan(''), juste: plan('niveau: eleve') },
  check(all) {
    const counted = countedFiches(all);
    if (counted.length <= MANY || counted.some(({ champs }) => champs.niveau !== undefined)) return [];
    return defectInConfiguration(all, 'plan-catalogue', { field: 'niveau', detail: String(counted.length) });
  },
};

/** One fiche too many, the first with these lines. */
function plan(lines: string) {
  const all = Array.from({ length: MANY + 1 }, (_, index) => {
    const id = String(index + 1);
    return [`fiches/${id}.md`, `id: ${id}\n${index === 0 ? lines : ''}`.trim()] as const;
  });
  const shown = `(61 fiches)\n\n${lines === '' ? 'id: 1' : `id: 1\n${lines}`}`;
  return avecConfiguration(
    { ...fiches(Object.fromEntries(all)), montre: shown },
    { inscrites: MANY + 1 },
    `inscrites: ${String(MANY + 1)}`,
  );
}
