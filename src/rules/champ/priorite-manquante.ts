import { missingField } from '../missing-field.ts';

export const prioriteManquante = missingField({
  code: 'priorite-manquante',
  key: 'priority',
  line: 'priority: 4',
  quoi: 'la priorité',
  titre: 'la fiche n’a pas de priorité',
  pourquoi:
    'le projet territorial doit proposer des actions sur chacune des six priorités du décret : il faut savoir à laquelle la fiche répond',
  effet: 'la couverture range cette fiche dans « non renseigné »',
});
