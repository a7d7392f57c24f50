import { unused } from '../unused.ts';

export const statusInutilise = unused({
  code: 'status-inutilise',
  titre: 'aucune fiche n’a un statut déclaré',
  pourquoi: 'un statut de trop dans la liste fait hésiter celui qui remplit une fiche',
  quoi: 'le statut',
  key: 'statuts',
  declared: ({ configuration }) =>
    configuration.statuts.map(({ code, sens }) => (sens === undefined ? null : code)),
  used: ({ champs: { status, etapes = [] } }) => [status, ...etapes.map((etape) => etape.status)],
  exemple: {
    declaration: [{ code: 'gelee', libelle: 'Gelée', sens: 'a-venir' }],
    montre: '  - { code: gelee, libelle: Gelée, sens: a-venir }',
    faux: 'status: a-venir',
    juste: 'status: gelee',
  },
});
