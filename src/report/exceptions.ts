import { frenchDate } from '../fiche/words/french-date.ts';
import { plural } from '../fiche/words/plural.ts';
import type { Result } from '../figures/result.ts';
import type { Document } from './document.ts';
import { paragraph, root, tableau, textCell } from './nodes.ts';

const ETATS = { 'en-vigueur': 'en vigueur', expiree: 'expirée', inutile: 'inutile' } as const;

/** What the territory accepts for now, and what of it serves no more. */
export function renderExceptions({ exceptions, malEcrites }: Result<'ptsm.exceptions'>): Document {
  const lignes = exceptions.map(({ constat, motif, responsable, jusquAu, etat }) =>
    [constat, motif, responsable, frenchDate(jusquAu), ETATS[etat]].map(textCell),
  );
  const entetes = ['Constat', 'Motif', 'Responsable', 'Jusqu’au', 'État'];
  const stale = exceptions.filter(({ etat }) => etat !== 'en-vigueur').length;
  const summary = [
    exceptions.length === 0 ? 'aucune exception' : plural(exceptions.length, 'exception'),
    ...(stale > 0 ? [`${plural(stale, 'à retirer', 'à retirer')} (ptsm exceptions purger)`] : []),
    ...(malEcrites > 0 ? [`${plural(malEcrites, 'mal écrite', 'mal écrites')} (ptsm valider)`] : []),
  ].join(', ');
  const table = tableau({ id: 'exceptions', titre: '', entetes, lignes });
  return root(...(lignes.length > 0 ? [table] : []), paragraph(summary));
}
