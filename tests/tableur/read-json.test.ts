import { describe, expect, it } from 'vitest';
import { readClasseur } from '../../src/tableur/read-classeur.ts';

const read = (text: string) => readClasseur({ nom: 'fiches.json', bytes: new TextEncoder().encode(text) });

const EXPORT = {
  schemaVersion: 1,
  kind: 'ptsm.export',
  provenance: { commit: 'a'.repeat(40), etat: 'modifie' },
  fiches: [
    { ref: '1', file: 'fiches/1.md', champs: { id: '1', title: '=1+1', pilotes: ['a', 'b'], year: null } },
  ],
};

describe('the JSON of an export', () => {
  it('is the table of a CSV: codes, cells made inert, the file and its commit', async () => {
    const { classeur, remarques } = await read(JSON.stringify(EXPORT));
    const rows = classeur?.feuilles[0]?.lignes.map(({ cases }) => cases.map(({ valeur }) => valeur));
    expect(remarques).toEqual([]);
    expect(rows).toEqual([
      ['id', 'title', 'pilotes', 'year', 'ptsm:fichier', 'ptsm:commit'],
      [1, "'=1+1", 'a ; b', null, 'fiches/1.md', `${'a'.repeat(40)}+modifie`],
    ]);
  });

  it.each([
    ['another kind', JSON.stringify({ ...EXPORT, kind: 'ptsm.fiches' }), 'json'],
    ['another version', JSON.stringify({ ...EXPORT, schemaVersion: 2 }), 'json'],
    ['fiches that are none', JSON.stringify({ ...EXPORT, fiches: [1] }), 'json'],
    ['a list', '[{"a": 1}]', 'json'],
    ['half a file', JSON.stringify(EXPORT).slice(0, 90), 'json-illisible'],
    ['a deep one', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'json-illisible'],
    ['a large one', `{"kind":"ptsm.export","x":"${'x'.repeat(9_000_000)}"}`, 'trop-grand'],
  ])('is refused where it is %s', async (_, text, code) => {
    const { classeur, remarques } = await read(text);
    expect(classeur).toBeNull();
    expect(remarques).toMatchObject([{ code, gravite: 'erreur' }]);
  });
});
