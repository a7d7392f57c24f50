import { describe, expect, it } from 'vitest';
import { soundFiche, type Header } from '../support/fiche-text.ts';
import { readText } from '../support/read-fiche.ts';

const REQUIRED: readonly (readonly [typed: string, meant: string, missing: string])[] = [
  ['numero', 'id', 'id-manquant'],
  ['titre', 'title', 'titre-manquant'],
  ['Titre', 'title', 'titre-manquant'],
  ['intitulé', 'title', 'titre-manquant'],
  ['axes', 'axe', 'axe-manquant'],
  ['axe stratégique', 'axe', 'axe-manquant'],
  ['priorite', 'priority', 'priorite-manquante'],
  ['priorité', 'priority', 'priorite-manquante'],
  ['prioritys', 'priority', 'priorite-manquante'],
  ['prority', 'priority', 'priorite-manquante'],
  ['statut', 'status', 'status-manquant'],
  ['État', 'status', 'status-manquant'],
  ["etat d'avancement", 'status', 'status-manquant'],
];

describe('a required key under another name', () => {
  it.each(REQUIRED)('is one finding, not two: %s for %s', (typed, meant) => {
    expect(found({ [meant]: undefined, [typed]: 1 })).toEqual([`champ-inconnu: ${typed} → ${meant}`]);
  });

  it.each(REQUIRED)('is named as what it stands for, so that no rule says it missing: %s', (typed, meant) => {
    expect(readText(soundFiche({ [meant]: undefined, [typed]: 1 })).misspelt).toEqual([meant]);
  });

  it.each(REQUIRED.filter(([typed]) => typed !== 'Titre'))(
    'is unknown, without a proposal, beside the right one: %s and %s',
    (typed) => {
      expect(found({ [typed]: 1 })).toEqual([`champ-inconnu: ${typed}`]);
    },
  );

  it.each(REQUIRED)('leaves its absence to be said where nothing looks like it: %s', (_, meant, missing) => {
    const flaws = found({ [meant]: undefined, zzzzzz: 1 });
    expect(flaws).toEqual([`${missing}: ${meant}`, 'champ-inconnu: zzzzzz'].toSorted());
  });
});

describe('a key', () => {
  it('that differs by a capital only is unknown without the other', () => {
    expect(found({ title: undefined, Title: 'B' })).toEqual(['champ-inconnu: Title → title']);
  });

  it('that differs by a capital only is the same key twice beside the other', () => {
    expect(found({ Title: 'B' })).toEqual(['yaml-cle-en-double: Title']);
  });

  it.each(['a-b', 'x', 'zone', 'zzzzzz'])('that resembles none has no proposal: %s', (typed) => {
    expect(found({ [typed]: 1 })).toEqual([`champ-inconnu: ${typed}`]);
  });

  it.each([
    ['annee', 'year'],
    ['pilote', 'pilotes'],
    ['Public', 'publics'],
    ['fusionnee', 'fusionnee-dans'],
  ])('of an optional field has a proposal: %s for %s', (typed, meant) => {
    expect(found({ [typed]: 1 })).toEqual([`champ-inconnu: ${typed} → ${meant}`]);
  });
});

/** `code: field → proposal` of each flaw, sorted. */
function found(header: Header): readonly string[] {
  return readText(soundFiche(header))
    .flaws.map(({ code, field, suggestion }) =>
      [`${code}: ${field ?? ''}`, ...(suggestion === null ? [] : [suggestion])].join(' → '),
    )
    .toSorted();
}
