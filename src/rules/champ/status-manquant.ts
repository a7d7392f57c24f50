import { missingField } from '../missing-field.ts';

export const statusManquant = missingField({
  code: 'status-manquant',
  key: 'status',
  line: 'status: a-venir',
  quoi: 'le statut',
  titre: 'la fiche n’a pas de statut',
  pourquoi: 'sans statut, on ne sait pas si l’action est menée',
  effet: 'le bilan range cette fiche dans « non renseigné »',
});
