import { missingField } from '../missing-field.ts';

export const axeManquant = missingField({
  code: 'axe-manquant',
  key: 'axe',
  line: 'axe: 1',
  quoi: 'l’axe',
  titre: 'la fiche n’a pas d’axe',
  pourquoi: 'sans axe, la fiche manque au total de son axe',
  effet: 'le bilan range cette fiche dans « non renseigné »',
});
