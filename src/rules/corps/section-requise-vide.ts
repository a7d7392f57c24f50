import { isOneOf } from '../../fiche/body/known-section.ts';
import { emptySection } from '../empty-section.ts';

export const sectionRequiseVide = emptySection({
  code: 'section-requise-vide',
  severity: 'avertissement',
  titre: 'une section demandée par le territoire est vide',
  pourquoi: 'le territoire demande cette section sous « sections » dans ptsm.yaml',
  geste: 'rédigez la section, même en une phrase',
  sections: ['Indicateurs'],
  concerns: isOneOf,
});
