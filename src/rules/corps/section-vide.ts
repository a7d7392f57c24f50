import { isKnownSection, isOneOf } from '../../fiche/body/known-section.ts';
import { emptySection } from '../empty-section.ts';

export const sectionVide = emptySection({
  code: 'section-vide',
  severity: 'info',
  titre: 'une section est vide',
  pourquoi: 'un titre sans texte laisse croire que la rubrique a été remplie',
  geste: 'rédigez la section, ou retirez son titre',
  sections: [],
  concerns: (title, required) => isKnownSection(title) && !isOneOf(title, required),
});
