import { missingField } from '../missing-field.ts';

export const titreManquant = missingField({
  code: 'titre-manquant',
  key: 'title',
  line: 'title: Équipe mobile pour adolescents',
  quoi: 'le titre',
  titre: 'la fiche n’a pas de titre',
  pourquoi: 'une fiche sans titre ne peut pas figurer dans un bilan',
  effet: 'les rapports écrivent « sans titre »',
});
