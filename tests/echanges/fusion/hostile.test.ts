import { describe, expect, it } from 'vitest';
import { headerData } from '../../../src/edits/header-data.ts';
import type { Importation } from '../../../src/echanges/importation/importation.ts';
import { back, before, classeur, edit, FILES } from '../../support/deux-fiches.ts';
import { added, exportedClasseur, typed, withRows, type Rows } from '../../support/edited-classeur.ts';
import { planOfTexts } from '../../support/plan-of-texts.ts';
import { merged } from '../../support/returned.ts';

const PATHS = Object.keys(FILES);

/** What would be written, by path. */
function written({ fiches }: Importation): Readonly<Record<string, string>> {
  return Object.fromEntries(fiches.flatMap((one) => ('apres' in one ? [[one.path, one.apres]] : [])));
}

describe('a text that means something elsewhere', () => {
  it.each([
    '=HYPERLINK("http://exemple.org","x")',
    "'=1+1",
    '<script>alert(1)</script>',
    'x\n---\nid: 9\n---',
    'x: y\nstatus: realisee',
    '"}, {annee: 2024',
    '&a [*a, *a]',
    '!!js/function x',
    '# pas un commentaire',
    '__proto__',
  ])('%j typed in a cell is the text of its field, and nothing else', (texte) => {
    const done = back(edit('Fiches', typed([2, 'Objectif général', texte])));
    expect(Object.keys(written(done))).toEqual(['fiches/02.md']);
    const [text = ''] = Object.values(written(done));
    const was = headerData(FILES['fiches/02.md'])?.data;
    // A quote before a formula is the one that exports put there.
    const said = texte.replace(/^'=/, '=');
    expect({ ...headerData(text)?.data }).toEqual({ ...was, objectif: said });
  });

  it('may be a formula in a fiche: an export that comes back leaves it', async () => {
    const files = { 'fiches/01.md': FILES['fiches/01.md'].replace('Équipe mobile ', '"=1+1" ') };
    const plan = planOfTexts(files);
    const done = merged(await exportedClasseur(plan), { before: plan, plan });
    expect(done.fiches.map(({ etat }) => etat)).toEqual(['inchangee']);
  });

  it('of 100,000 characters, or of characters that nobody sees, stays in its field or is refused', () => {
    for (const texte of ['x'.repeat(100_000), 'a\u0000b\u001B[2Jc', '\u202Ex', '\uD800']) {
      const done = back(edit('Fiches', typed([2, 'Objectif général', texte])));
      expect(Object.keys(written(done)).every((path) => path === 'fiches/02.md')).toBe(true);
      for (const text of Object.values(written(done)))
        expect(headerData(text)?.data).toMatchObject({ id: 2, status: 'en-cours' });
    }
  });
});

describe('a workbook that someone made up', () => {
  const forge = (change: (rows: Rows) => Rows) => back(withRows(classeur, '_ptsm', change));
  const record =
    (...cells: readonly string[]) =>
    (rows: Rows) => [...rows, cells];

  it('names files that are not fiches: nothing is written there', () => {
    const path = '../../../etc/cron.d/x';
    const forged = withRows(classeur, '_ptsm', record('fiche', path, '7'));
    for (const file of [path, 'ptsm.yaml', '.git/config']) {
      const sheet = withRows(
        forged,
        'Fiches',
        added({ 'N°': 7, Fichier: file, Titre: 'x', Statut: 'en-cours' }),
      );
      expect(written(back(sheet))).toEqual({});
    }
  });

  it('gives a new fiche a name that leads nowhere', () => {
    const fresh = { Titre: '../../x', Axe: 1, Priorité: 1, Statut: 'en-cours' };
    const [path = ''] = Object.keys(written(back(edit('Fiches', added(fresh)))));
    expect(path).toMatch(/^fiches\/[\w-]+\.md$/);
  });

  it.each([
    ['champ', '__proto__', ''],
    ['champ', 'id', ''],
    ['champ', 'constructor', ''],
    ['cle', 'budget', '__proto__'],
    ['cle', 'toString', 'x'],
  ])('has a column of its own, %s %s %s: refused', (role, champ, cle) => {
    const forged = withRows(classeur, '_ptsm', record('colonne', 'Fiches', 'Piège', role, champ, cle));
    const sheet = withRows(forged, 'Fiches', (rows) =>
      rows.map((row, index) => [
        ...Array.from(rows[0] ?? [], (_, at) => row[at] ?? null),
        index === 0 ? 'Piège' : '9',
      ]),
    );
    const done = back(sheet);
    expect(written(done)).toEqual({});
    expect(done.remarques.some(({ gravite }) => gravite === 'erreur')).toBe(true);
  });

  it('has other records, or cells that the export never had: only what is seen is written, in known fiches', () => {
    const done = forge((rows) =>
      rows.map((row) => (row[0] === 'case' ? [...row.slice(0, 6), '"autre"'] : row)),
    );
    expect(Object.keys(written(done)).every((path) => PATHS.includes(path))).toBe(true);
    expect(written(done)).toEqual({});
    expect(written(forge(record('case', 'Fiches', PATHS[0] ?? '', '-1', '__proto__', '', '{}')))).toEqual({});
  });

  it('has two sheets of one name, or lost one: said', () => {
    const [fiches] = classeur.feuilles.filter(({ nom }) => nom === 'Fiches');
    const twice = back({ ...classeur, feuilles: [...classeur.feuilles, ...(fiches ? [fiches] : [])] });
    expect(twice.remarques.map(({ code }) => code)).toContain('feuille-en-double');
    const without = back({ ...classeur, feuilles: classeur.feuilles.filter(({ nom }) => nom !== 'Budget') });
    expect(without.remarques.map(({ code }) => code)).toEqual(['feuille-disparue']);
    expect([written(twice), written(without)]).toEqual([{}, {}]);
  });

  it('has titles that every object answers to: told, and left', () => {
    for (const titre of ['__proto__', 'constructor', 'toString']) {
      const done = back(
        edit('Fiches', (rows) =>
          rows.map((row, index) => [
            ...Array.from(rows[0] ?? [], (_, at) => row[at] ?? null),
            index === 0 ? titre : 'x',
          ]),
        ),
      );
      expect([done.remarques.map(({ code }) => code), written(done)]).toEqual([['colonne-ajoutee'], {}]);
    }
    expect(before.fiches).toHaveLength(2);
  });
});
