import { unused } from '../unused.ts';

export const publicInutilise = unused({
  code: 'public-inutilise',
  titre: 'aucune fiche ne vise un public déclaré',
  pourquoi:
    'un public que le territoire a tenu à nommer n’est servi par aucune action, ou les fiches ne le disent pas',
  quoi: 'le public',
  key: 'publics',
  declared: ({ configuration }) => configuration.publics.map(({ code }) => code),
  used: ({ champs }) => champs.publics ?? [],
  exemple: {
    declaration: [{ code: 'gens-de-mer', libelle: 'Gens de mer' }],
    montre: '  - { code: gens-de-mer, libelle: Gens de mer }',
    faux: 'publics: [enfants]',
    juste: 'publics: [gens-de-mer]',
  },
});
