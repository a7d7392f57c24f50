import type { Result } from '../../figures/result.ts';
import { frenchMonth } from '../typography.ts';

type Evolution = Result<'ptsm.evolution'>;
type Etape = Evolution['etapes'][number];

const COURTS: Readonly<Record<Evolution['par'], (etape: Etape) => string>> = {
  mois: ({ id }) => frenchMonth(id),
  trimestre: ({ id }) => id.split('-').reverse().join(' '),
  annee: ({ label }) => label,
  etiquettes: (etape) => (isCopilStep(etape) ? frenchMonth(etape.id.slice('copil-'.length)) : etape.label),
};

/** The tag of a meeting is labelled by its month. */
function isCopilStep({ id, label }: Etape): boolean {
  return id.startsWith('copil-') && label !== id;
}

/** « sept. 2024 », « T3 2024 », where there is little room: a table of months has sixty rows, a chart sixty marks. */
export function etapeCourte(etape: Etape, par: Evolution['par']): string {
  return COURTS[par](etape);
}

/** What stands over the steps of a table. */
export function etapeHead({ par, etapes }: Evolution): string {
  return par === 'etiquettes' && etapes.every(isCopilStep) ? 'COPIL' : 'Étape';
}
