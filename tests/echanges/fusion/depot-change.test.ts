import { describe, expect, it } from 'vitest';
import {
  back,
  before,
  classeur,
  codesOf,
  DEUX,
  edit,
  FILES,
  linesOf,
  UN,
} from '../../support/deux-fiches.ts';
import { exportedClasseur, typed, withRows } from '../../support/edited-classeur.ts';
import { planOfTexts } from '../../support/plan-of-texts.ts';
import { merged } from '../../support/returned.ts';

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
