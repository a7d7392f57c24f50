import { expect, it } from 'vitest';
import { recogniser } from '../../../src/echanges/importation/recognise-fiche.ts';
import type { FicheLue } from '../../../src/echanges/import/fiche-lue.ts';
import { planOf } from '../../support/plan-of.ts';

const recognise = recogniser(
  planOf([
    { id: 1, title: 'Équipe mobile pour adolescents' },
    { id: 2, title: 'Maison des femmes' },
    { id: 3, title: 'Maison des femmes' },
    { id: 4, title: 'Lieu de répit' },
    { id: 4, title: 'Clubhouse' },
  ]),
);

function row(champs: FicheLue['champs']): FicheLue {
  const lieu = { fichier: 'actions.xlsx', feuille: 'Actions', ligne: 2, colonne: null };
  return { lieu, champs, sections: [], lieux: new Map() };
}

it.each<[by: string, champs: FicheLue['champs'], found: readonly [file: string | null, ...codes: string[]]]>([
  ['its number', { id: 1, title: 'Équipes mobiles : adolescents' }, ['fiches/0000.md']],
  ['its number alone', { id: 1 }, ['fiches/0000.md']],
  [
    'a number whose title has no word of its own',
    { id: 1, title: 'Lieu de répit' },
    ['fiches/0000.md', 'autre-titre'],
  ],
  [
    'its title, without a number',
    { title: 'EQUIPE MOBILE POUR ADOLESCENTS' },
    ['fiches/0000.md', 'reconnue-par-titre'],
  ],
  ['no number that is there', { id: 9, title: 'Équipe mobile pour adolescents' }, [null]],
  ['a title near another', { title: 'Équipe mobile pour ados' }, [null]],
])('a row is recognised by %s', (_, champs, [file, ...codes]) => {
  const { fiche, remarques, motif } = recognise(row(champs));
  expect({ file: fiche?.file ?? null, codes: remarques.map(({ code }) => code), motif }).toEqual({
    file,
    codes,
    motif: null,
  });
});

it.each<[string, FicheLue['champs'], string]>([
  [
    'a number that two fiches have',
    { id: 4 },
    'le n° 4 est celui de plusieurs fiches : fiches/0003.md, fiches/0004.md',
  ],
  ['a title that two fiches have', { title: 'Maison des femmes' }, 'plusieurs fiches du dépôt ont ce titre'],
])('%s tells of none: the row is left aside', (_, champs, motif) => {
  expect(recognise(row(champs))).toMatchObject({ fiche: null, motif });
});
