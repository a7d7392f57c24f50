import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';
import { ENGLISH } from './english.ts';

const FICHE = { 'fiches/1.md': soundFiche({}) };

describe('a wrong ptsm.yaml stops the run, the value at fault underlined at its line', () => {
  it.each([
    ['an unknown key', 'inscrite: 49', 'inscrite', '« inscrites »'],
    ['an unknown key inside another', 'territoire:\n  nomm: Essai', 'nomm', '« nom »'],
    ['a number that is a text', 'inscrites: beaucoup', 'beaucoup', 'attendu'],
    ['a number out of range', 'inscrites: 0', '0', 'attendu'],
    ['a period that runs backwards', 'periode: 2025-2020', '2025-2020', 'attendu'],
    ['a date that does not exist', 'arrete: 2020-02-30', '2020-02-30', 'attendu'],
    ['a folder outside the repository', 'fiches: ../ailleurs', '../ailleurs', 'attendu'],
    ['an unknown rule', 'regles:\n  fiche-sans-pilotes: info', 'fiche-sans-pilotes', '« fiche-sans-pilote »'],
    ['an unknown severity', 'regles:\n  fiche-sans-pilote: grave', 'grave', 'attendu'],
    [
      'a severity with an unknown one',
      'regles:\n  axe-manquant: { gravite: grave }',
      'grave',
      'attendu erreur',
    ],
    [
      'a year that is a text',
      'regles:\n  axe-manquant: { depuis: "2024" }',
      '"2024"',
      'attendu un nombre, sans espace, unité ni guillemets',
    ],
    [
      'an unknown figure',
      'chiffres-publies:\n  - { figure: engages, valeur: 23, source: Synthèse }',
      'engages',
      '« engagees »',
    ],
    ['an unknown meaning', 'statuts:\n  - { code: pause, sens: suspendu }', 'suspendu', '« suspendue »'],
    ['an unknown national axis', 'axes:\n  - { code: 1, titre: Prévenir, national: 4 }', '4', 'attendu'],
    ['an axis declared twice', 'axes:\n  - { code: 1, titre: A }\n  - { code: 1, titre: B }', '1', 'attendu'],
    ['a field that exists already', 'champs:\n  - { code: axe, libelle: A, type: texte }', 'axe', 'attendu'],
    ['a broken line', 'inscrites: [49', '', 'ne se lit pas'],
  ])('%s', (...[, lines, wrong, said]) => {
    const before = '# Configuration\nreferentiel: ptsm-1\n';
    const folder = writeRepository({ ...FICHE, 'ptsm.yaml': `${before}${lines}\n` });
    const { status, stdout, stderr } = runPtsm(['bilan', '-C', folder]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const words = stderr.replaceAll('\u00A0', ' ');
    expect(words).toContain(said);
    expect(words).not.toMatch(ENGLISH);
    expect(words).toMatch(/ptsm\.yaml:\d+:\d+/);
    if (wrong !== '') expect(underlined(words)).toContain(wrong);
  });
});

it('every fault is said in one run', () => {
  const folder = writeRepository({
    ...FICHE,
    'ptsm.yaml': 'inscrite: 49\nperiod: 2020-2025\ntransversal: oui\n',
  });
  const { stderr } = runPtsm(['axes', '-C', folder]);
  expect(underlined(stderr)).toEqual(['inscrite', 'period', 'oui']);
});

it('an unknown référentiel is refused with the one that there is', () => {
  const folder = writeRepository({ ...FICHE, 'ptsm.yaml': 'referentiel: ptsm-9\n' });
  const { status, stdout, stderr } = runPtsm(['axes', '-C', folder]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('ptsm-9');
  expect(stderr).toContain('ptsm-1');
});

it('a file in another encoding is refused rather than read wrong', () => {
  const folder = writeRepository({ ...FICHE, 'ptsm.yaml': Buffer.from('# Synthèse\n', 'latin1') });
  const { status, stdout, stderr } = runPtsm(['axes', '-C', folder]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('UTF-8');
});

it('--config names another file, and its folder is where the fiches are', () => {
  const folder = writeRepository({
    'essai.yaml': 'inscrites: 7\nfiches: actions\n',
    'actions/1.md': soundFiche({ title: 'Répit' }),
  });
  const { status, stdout } = runPtsm(['axes', '-C', folder, '--config', 'essai.yaml']);
  expect(status).toBe(0);
  expect(stdout.replaceAll('\u00A0', ' ')).toContain('% des 7 fiches inscrites');
});

/** The part of each excerpt above its carets. */
function underlined(output: string): readonly string[] {
  const lines = output.split('\n');
  return lines.flatMap((line, index) => {
    const [carets = ''] = /\^+/.exec(line) ?? [];
    const from = line.indexOf('^');
    return carets === '' ? [] : [(lines[index - 1] ?? '').slice(from, from + carets.length)];
  });
}
