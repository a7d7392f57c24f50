import { describe, expect, it } from 'vitest';
import type { Importation } from '../../../src/echanges/importation/importation.ts';
import type { Classeur } from '../../../src/tableur/classeur.ts';
import { added, exportedClasseur, typed, withRows, type Rows } from '../../support/edited-classeur.ts';
import { planOfTexts } from '../../support/plan-of-texts.ts';
import { merged } from '../../support/returned.ts';

const UN = `---
id: 1
title: Équipe mobile   # le nom d’usage
axe: 2
priority: 4
status: a-venir
debut: 2024-09
pilotes: [CH, UNAFAM]
budget:
  - { annee: 2024, prevu: 100 }
  - { annee: 2025, prevu: 100, note: "à voter" }
indicateurs:
  - nom: Suivis
    valeurs:
      2024: 58
---

Le corps, qui ne change pas.
`;
const DEUX = `---
id: 2
title: Groupe d’entraide
axe: 1
priority: 1
status: en-cours
objectif: >-
  Un lieu
  pour tous
budget: 65 200 € par site
---
`;
const FILES = { 'fiches/01.md': UN, 'fiches/02.md': DEUX };
const before = planOfTexts(FILES, { periode: '2024-2025' });
const classeur = await exportedClasseur(before);

interface Now {
  readonly files?: Readonly<Record<string, string>>;
  readonly configuration?: Readonly<Record<string, unknown>>;
}

function back(edited: Classeur, { files = FILES, configuration = { periode: '2024-2025' } }: Now = {}) {
  return merged(edited, { before, plan: planOfTexts(files, configuration) });
}

function edit(nom: string, change: (rows: Rows) => Rows): Classeur {
  return withRows(classeur, nom, change);
}

/** The lines of a fiche that differ, `-` and `+`. */
function linesOf({ fiches }: Importation): readonly string[] {
  return fiches.flatMap((fiche) => {
    if (fiche.etat !== 'modifiee') return [];
    const [was, is] = [fiche.avant.split('\n'), fiche.apres.split('\n')];
    return [
      ...was.filter((line) => !is.includes(line)).map((line) => `- ${line}`),
      ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`),
    ];
  });
}

const codesOf = ({ remarques }: Importation) => remarques.map(({ code, gravite }) => [code, gravite]);

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
  ] as const)('%s, row %i, %s: %j is read', (feuille, row, titre, valeur, line) => {
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
  ] as const)('%s, row %i, %s: %j is what stands there already', (feuille, row, titre, valeur) => {
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
  ] as const)('%s, row %i, %s: %j is refused at its cell', (feuille, row, titre, valeur) => {
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
      path: 'fiches/3-maison-des-ados.md',
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

describe('a repository that changed since the export', () => {
  const changed = (from: string, to: string) => ({
    files: { ...FILES, 'fiches/01.md': UN.replace(from, to) },
  });

  it('keeps what it has where the sheet did not change', () => {
    const done = back(classeur, changed('status: a-venir', 'status: realisee'));
    expect([done.conflits, done.fiches.map(({ etat }) => etat)]).toEqual([[], ['inchangee', 'inchangee']]);
  });

  it('conflicts with a cell that changed as well: three values, neither written, the other cells written', () => {
    const sheet = edit('Fiches', typed([1, 'Statut', 'en-cours'], [1, 'Début', '2025-01']));
    const done = back(sheet, changed('status: a-venir', 'status: realisee'));
    expect(done.conflits).toMatchObject([
      { ref: '1', champ: 'status', exporte: 'a-venir', depot: 'realisee', tableur: 'en-cours' },
    ]);
    expect(linesOf(done)).toEqual(['- debut: 2024-09', '+ debut: 2025-01']);
    const same = back(edit('Fiches', typed([1, 'Statut', 'Réalisée'])), changed('a-venir', 'realisee'));
    expect([same.conflits, same.fiches[0]?.etat]).toEqual([[], 'inchangee']);
  });

  it('has lines before the one that the sheet changes: that one is followed', () => {
    const done = back(
      edit('Budget', typed([1, 'Prévu', 200])),
      changed('budget:\n', 'budget:\n  - { annee: 2023, prevu: 100 }\n'),
    );
    expect(linesOf(done)).toEqual(['-   - { annee: 2024, prevu: 100 }', '+   - { annee: 2024, prevu: 200 }']);
  });

  it('no longer has the line that the sheet changes or empties: a conflict', () => {
    const gone = changed('  - { annee: 2024, prevu: 100 }\n', '');
    const { conflits, fiches } = back(edit('Budget', typed([1, 'Prévu', 200])), gone);
    expect(conflits).toMatchObject([{ champ: 'budget.1.prevu', exporte: '100', depot: '', tableur: '200' }]);
    expect(fiches[0]?.etat).toBe('inchangee');
    const emptied = ['Année', 'Prévu', 'Unité'].map((titre) => [1, titre, null] as const);
    const touched = back(edit('Budget', typed(...emptied)), changed('2024, prevu: 100', '2024, prevu: 300'));
    expect(touched.conflits.map(({ champ }) => champ)).toContain('budget.1.prevu');
    expect(touched.fiches[0]?.etat).toBe('inchangee');
  });

  it('moved, renumbered or deleted a fiche', () => {
    const sheet = edit('Fiches', typed([1, 'Statut', 'en-cours']));
    const moved = back(sheet, { files: { 'fiches/axe-2/01-equipe.md': UN, 'fiches/02.md': DEUX } });
    expect(moved.fiches.find(({ etat }) => etat === 'modifiee')?.path).toBe('fiches/axe-2/01-equipe.md');
    const renumbered = back(sheet, changed('id: 1\n', 'id: 12\n'));
    expect(linesOf(renumbered)).toEqual(['- status: a-venir', '+ status: en-cours']);
    const deleted = back(sheet, { files: { 'fiches/02.md': DEUX } });
    expect([codesOf(deleted), linesOf(deleted)]).toEqual([[['fiche-disparue', 'avertissement']], []]);
    const taken = back(sheet, { files: { 'fiches/02.md': DEUX.replace('id: 2', 'id: 1') } });
    expect([codesOf(taken), linesOf(taken)]).toEqual([[['fiche-disparue', 'avertissement']], []]);
  });

  it('has a value that cannot be read any more: a conflict, or said where nothing was seen of it', () => {
    const sheet = edit('Fiches', typed([1, 'Statut', 'en-cours']));
    const broken = changed('status: a-venir', 'status: bientôt');
    expect(back(sheet, broken).conflits).toMatchObject([{ champ: 'status', depot: '' }]);
    const lines = edit('Budget', typed([2, 'Prévu', 200]));
    const unread = back(lines, changed('  - { annee: 2024, prevu: 100 }', '  - vingt'));
    expect([linesOf(unread), unread.conflits.length + unread.remarques.length > 0]).toEqual([[], true]);
  });

  it('has another vocabulary: what it does not know any more is refused', () => {
    const axes = {
      periode: '2024-2025',
      axes: [
        { code: 'A', titre: 'Prévenir' },
        { code: '1', titre: 'Soigner' },
      ],
    };
    const done = back(edit('Fiches', typed([2, 'Axe', 2])), { configuration: axes });
    expect(codesOf(done)).toEqual([['case-illisible', 'erreur']]);
  });

  it('lost a field of its own: its cells are left, and refused where they changed', async () => {
    const champs = { champs: [{ code: 'clsm', libelle: 'CLSM', type: 'texte' }] };
    const old = planOfTexts({ 'fiches/01.md': UN.replace('axe: 2', 'axe: 2\nclsm: Nord') }, champs);
    const plan = planOfTexts({ 'fiches/01.md': UN });
    const sheet = await exportedClasseur(old);
    expect(merged(sheet, { before: old, plan }).fiches.map(({ etat }) => etat)).toEqual(['inchangee']);
    const done = merged(withRows(sheet, 'Fiches', typed([1, 'CLSM', 'Sud'])), { before: old, plan });
    expect(codesOf(done)).toEqual([['case-illisible', 'erreur']]);
  });
});

describe('the one table of a CSV or a JSON', () => {
  it.each(['csv fr', 'csv std', 'json'] as const)(
    '%s: changes one entry of a list, and no unit that nobody wrote',
    async (format) => {
      const titre = format === 'json' ? 'budget' : 'Budget';
      const table = await exportedClasseur(before, format);
      const sheet = withRows(
        table,
        '',
        typed([1, titre, 'annee : 2024, prevu : 150 ; annee : 2025, prevu : 100, note : à voter']),
      );
      expect(linesOf(back(sheet))).toEqual([
        '-   - { annee: 2024, prevu: 100 }',
        '+   - { annee: 2024, prevu: 150 }',
      ]);
    },
  );
});
