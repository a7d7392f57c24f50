import { describe, expect, it } from 'vitest';
import { added, typed, withRows, type Rows } from '../../support/edited-classeur.ts';
import { back, codesOf, edit, linesOf } from '../../support/deux-fiches.ts';

describe('a cell that a person changes', () => {
  it('changes one line, and says what it was', () => {
    const done = back(edit('Fiches', typed([1, 'Statut', 'en-cours'])));
    expect(linesOf(done)).toEqual(['- status: a-venir', '+ status: en-cours']);
    expect(done.fiches.map(({ etat }) => etat)).toEqual(['modifiee', 'inchangee']);
    expect(done.fiches[0]).toMatchObject({
      champs: [{ champ: 'status', avant: 'a-venir', apres: 'en-cours' }],
    });
  });

  it('keeps the comment of its line, and the style of the others', () => {
    const done = back(edit('Fiches', typed([1, 'Titre', 'Équipe de nuit'])));
    expect(linesOf(done)).toEqual([
      '- title: Équipe mobile   # le nom d’usage',
      '+ title: Équipe de nuit   # le nom d’usage',
    ]);
  });

  it.each([
    ['Fiches', 1, 'Statut', 'En cours', '+ status: en-cours'],
    ['Fiches', 1, 'Début', { jour: '2025-01-06' }, '+ debut: 2025-01-06'],
    ['Fiches', 1, 'Début', '1er septembre 2025', '+ debut: 2025-09-01'],
    ['Budget', 1, 'Prévu', '65 200 €', '+   - { annee: 2024, prevu: 65200 }'],
    ['Budget', 1, 'Engagé', '12,5', '+   - { annee: 2024, prevu: 100, engage: 12.5 }'],
    ['Indicateurs', 1, '2024', 61, '+       2024: 61'],
    ['Indicateurs', 1, '2025', ' 70 ', '+       2025: 70'],
  ] as const)('%s, row %i, %s: %j is read', (...[feuille, row, titre, valeur, line]) => {
    const done = back(edit(feuille, typed([row, titre, valeur])));
    expect(linesOf(done).at(-1)).toBe(line);
    expect(done.remarques.filter(({ gravite }) => gravite !== 'info')).toEqual([]);
  });

  it('says what it read otherwise than it was typed', () => {
    const { remarques } = back(edit('Fiches', typed([1, 'Statut', 'En cours'])));
    expect(remarques).toMatchObject([{ code: 'valeur-convertie', recu: 'En cours', lieu: { ligne: 2 } }]);
  });

  it.each([
    ['Fiches', 2, 'Statut', 'En cours'],
    ['Budget', 1, 'Prévu', '100,00 €'],
    ['Fiches', 1, 'Pilotes', ' CH ;UNAFAM '],
    ['Fiches', 2, 'Objectif général', 'Un lieu pour tous\r\n'],
  ] as const)('%s, row %i, %s: %j is what stands there already', (...[feuille, row, titre, valeur]) => {
    const done = back(edit(feuille, typed([row, titre, valeur])));
    expect(done.fiches.map(({ etat }) => etat)).toEqual(['inchangee', 'inchangee']);
  });

  it.each([
    ['Fiches', 1, 'Statut', 'bientôt'],
    ['Fiches', 1, 'Axe', '9'],
    ['Fiches', 1, 'Début', '2024-13'],
    ['Fiches', 1, 'Années', 'un jour'],
    ['Fiches', 1, 'Budget (en toutes lettres)', 'vingt mille'],
    ['Budget', 1, 'Prévu', 'environ 100'],
    ['Budget', 1, 'Prévu', -5],
    ['Budget', 1, 'Prévu', '0,5 ETP'],
    ['Budget', 1, 'Unité', 'francs'],
    ['Budget', 1, 'Année', { jour: '2024-01-01' }],
  ] as const)('%s, row %i, %s: %j is refused at its cell', (...[feuille, row, titre, valeur]) => {
    const done = back(edit(feuille, typed([row, titre, valeur])));
    expect(done.fiches.filter(({ etat }) => etat !== 'inchangee')).toEqual([]);
    expect(done.remarques).toMatchObject([
      { code: 'case-illisible', gravite: 'erreur', lieu: { feuille, ligne: row + 1 } },
    ]);
    expect(done.remarques[0]?.lieu.colonne).not.toBeNull();
  });

  it('takes a value away where it is emptied, but not what the schema adds', () => {
    expect(linesOf(back(edit('Fiches', typed([1, 'Début', null]))))).toEqual(['- debut: 2024-09']);
    const added = back(edit('Budget', typed([1, 'Unité', null])));
    expect(added.fiches.map(({ etat }) => etat)).toEqual(['inchangee', 'inchangee']);
    expect(linesOf(back(edit('Indicateurs', typed([1, '2024', null]))))).toEqual([
      '-     valeurs:',
      '-       2024: 58',
    ]);
  });
});

describe('rows and columns', () => {
  it('may be sorted, moved and hidden', () => {
    const turned = edit('Fiches', ([head = [], ...rows]) =>
      [head, ...rows.toReversed()].map((row) =>
        Array.from(head, (_, index) => row[index] ?? null).toReversed(),
      ),
    );
    const done = back(turned);
    expect([done.fiches.map(({ etat }) => etat), codesOf(done)]).toEqual([['inchangee', 'inchangee'], []]);
  });

  it('of a deleted fiche delete nothing, and it is said', () => {
    const done = back(edit('Fiches', (rows) => rows.toSpliced(1, 1)));
    expect(done.fiches.map(({ etat }) => etat)).toEqual(['inchangee', 'inchangee']);
    expect(codesOf(done)).toEqual([['lignes-retirees', 'info']]);
  });

  it('without a field leave it alone, without their number or file are refused', () => {
    const without = (titre: string) =>
      back(
        edit('Fiches', (rows) => {
          const column = rows[0]?.indexOf(titre) ?? -1;
          return rows.map((row) => row.toSpliced(column, 1));
        }),
      );
    expect(codesOf(without('Statut'))).toEqual([['colonne-retiree', 'info']]);
    expect(without('Statut').fiches.every(({ etat }) => etat === 'inchangee')).toBe(true);
    expect(codesOf(without('Fichier'))[0]).toEqual(['colonne-disparue', 'erreur']);
    expect(without('N°').remarques.filter(({ gravite }) => gravite === 'erreur')).toHaveLength(1);
  });

  it('that are not of the export are told, and a title that is there twice is refused', () => {
    const wider = (titre: string) =>
      back(edit('Fiches', (rows) => rows.map((row, index) => [...row, index === 0 ? titre : 'x'])));
    expect(codesOf(wider('Mes notes'))).toEqual([['colonne-ajoutee', 'avertissement']]);
    expect(codesOf(wider('Statut'))[0]).toEqual(['colonne-en-double', 'erreur']);
  });

  it.each([
    ['Fiches', (rows: Rows) => [...rows, rows[1] ?? []], 'ligne-copiee'],
    ['Budget', (rows: Rows) => [...rows, rows[1] ?? []], 'ligne-copiee'],
    ['Fiches', typed([1, 'N°', 7]), 'numero-change'],
    ['Fiches', typed([1, 'Fichier', '../../etc/passwd']), 'fichier-inconnu'],
    ['Fiches', typed([1, 'Fichier', 'ptsm.yaml']), 'fichier-inconnu'],
    ['Budget', typed([1, 'Rang', '1.5']), 'rang-inconnu'],
    ['Fiches', typed([1, 'Fichier', null]), 'case-illisible'],
    ['Fiches', added({ Titre: 'Équipe mobile' }), 'case-illisible'],
    ['Budget', added({ 'N°': 9, Année: 2026 }), 'case-illisible'],
    ['Budget', added({ 'N°': 2, Année: 2026 }), 'case-illisible'],
  ] as const)('%s: a row that does not tell its fiche is an error (%#)', (feuille, change, code) => {
    const done = back(edit(feuille, change));
    const errors = done.remarques.filter(({ gravite }) => gravite === 'erreur');
    expect(errors.map((one) => [one.code, one.lieu.feuille])).toEqual([[code, feuille]]);
    expect(done.fiches.filter(({ etat }) => etat === 'modifiee' || etat === 'nouvelle')).toEqual([]);
  });

  it('without a number propose a new fiche, with its own entries where it has one', () => {
    const fresh = { Titre: 'Maison des ados', Axe: 1, Priorité: 2, Statut: 'À venir' };
    const one = back(edit('Fiches', added(fresh)));
    expect(one.fiches.at(-1)).toMatchObject({
      etat: 'nouvelle',
      id: '3',
      path: 'fiches/03-maison-des-ados.md',
    });
    const numbered = withRows(
      edit('Fiches', added({ 'N°': 40, ...fresh })),
      'Budget',
      added({ 'N°': 40, Prévu: '1 000 €' }),
    );
    const [created] = back(numbered).fiches.filter(({ etat }) => etat === 'nouvelle');
    expect(created).toMatchObject({ id: '40' });
    expect(created && 'apres' in created ? created.apres : '').toMatch(/^budget:\n\s+- .*prevu: 1000/m);
  });

  it.each([
    ['Budget', { 'N°': 1, Année: 2026, Prévu: 5 }, ['+   - { annee: 2026, prevu: 5 }']],
    ['Étapes', { 'N°': 2, Étape: 'Recruter' }, ['+ etapes:', '+   - { titre: Recruter }']],
    ['Financements', { 'N°': 1, Financeur: 'ARS', Pérenne: true }, null],
    ['Indicateurs', { 'N°': 1, Indicateur: 'File active', 2025: 3 }, null],
  ] as const)('%s: a row with the number of its fiche is an entry more', (feuille, cells, lines) => {
    const done = back(edit(feuille, added(cells)));
    expect(done.remarques.filter(({ gravite }) => gravite !== 'info')).toEqual([]);
    expect(linesOf(done).filter((line) => line.startsWith('-'))).toEqual([]);
    if (lines) expect(linesOf(done)).toEqual(lines);
    else expect(linesOf(done).length).toBeGreaterThan(0);
  });

  it('of an entry that is emptied take it away, and the list with its last one', () => {
    const emptied = (row: number) =>
      ['Année', 'Prévu', 'Engagé', 'Unité', 'Note'].map((titre) => [row, titre, null] as const);
    expect(linesOf(back(edit('Budget', typed(...emptied(1)))))).toEqual([
      '-   - { annee: 2024, prevu: 100 }',
    ]);
    expect(linesOf(back(edit('Budget', typed(...emptied(1), ...emptied(2)))))).toEqual([
      '- budget:',
      '-   - { annee: 2024, prevu: 100 }',
      '-   - { annee: 2025, prevu: 100, note: "à voter" }',
    ]);
    const both = back(edit('Budget', typed(...emptied(1), [2, 'Note', null])));
    expect(linesOf(both)).toEqual([
      '-   - { annee: 2024, prevu: 100 }',
      '-   - { annee: 2025, prevu: 100, note: "à voter" }',
      '+   - { annee: 2025, prevu: 100 }',
    ]);
  });

  it('a year may be added to the right of « Indicateurs »', () => {
    const done = back(
      edit('Indicateurs', (rows) =>
        rows.map((row, index) => [
          ...Array.from(rows[0] ?? [], (_, at) => row[at] ?? null),
          index === 0 ? 2031 : 90,
        ]),
      ),
    );
    expect([linesOf(done), codesOf(done)]).toEqual([['+       2031: 90'], []]);
  });
});
