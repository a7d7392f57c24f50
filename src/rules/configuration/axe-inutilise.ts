import { unused } from '../unused.ts';

export const axeInutilise = unused({
  code: 'axe-inutilise',
  titre: 'aucune fiche ne porte un axe déclaré',
  pourquoi:
    'un axe sans fiche est un objectif adopté que le plan ne sert pas, ou dont les fiches manquent au dépôt',
  quoi: 'l’axe',
  key: 'axes',
  declared: ({ configuration: { axes = [] } }) => axes.map(({ code }) => code),
  used: ({ champs }) => champs.axe ?? [],
  exemple: {
    declaration: [
      { code: 1, titre: 'Prévenir' },
      { code: 2, titre: 'Soigner' },
    ],
    montre: '  - { code: 1, titre: Prévenir }\n  - { code: 2, titre: Soigner }',
    faux: 'axe: 1',
    juste: 'axe: [1, 2]',
  },
});
