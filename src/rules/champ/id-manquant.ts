import { missingField } from '../missing-field.ts';

export const idManquant = missingField({
  code: 'id-manquant',
  key: 'id',
  line: 'id: 12',
  quoi: 'le numéro de la fiche',
  titre: 'la fiche n’a pas de numéro',
  pourquoi: 'sans numéro stable, la fiche ne peut être ni citée ni suivie d’une année à l’autre',
  effet: 'les rapports la nomment par son fichier',
});
