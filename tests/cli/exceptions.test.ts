import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { gitRepository } from '../support/git-repository.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const FILE = '.ptsm/exceptions.yaml';
/** Carried out in the year of the commits: it owes no results yet. */
const UNLED = soundFiche({ id: 1, status: 'en-cours', year: 2026 });
/** Of what stands at the end of the header, where the field is missing: FNV-1a of « --- ». */
const CONSTAT = '1/fiche-sans-pilote/pilotes/c4e4dc86/1';
const ADD = ['exceptions', 'ajouter', 'fiche-sans-pilote'];
const TERMS = ['--motif', 'COPIL : juin', '--responsable', 'A. Martin', '--jusqu-au', '2027-06-30'];

const entry = (constat: string, end: string) =>
  `- constat: ${constat}\n  motif: convenu\n  responsable: A. Martin\n  jusqu-au: ${end}\n`;

describe('an exception', () => {
  it('is added for the findings of a fiche, and then accepted by valider, even with --strict', () => {
    const folder = writeRepository({ 'fiches/1.md': UNLED, 'fiches/2.md': soundFiche({ id: 2 }) });
    expect(runPtsm(['valider', '--strict'], { cwd: folder }).status).toBe(1);
    expect(runPtsm([...ADD, '1', ...TERMS], { cwd: folder })).toMatchObject({ status: 0, stdout: '' });
    expect(runPtsm(['valider', '--strict'], { cwd: folder }).status).toBe(0);
    expect(jsonOf('ptsm.constats', ['valider'], { cwd: folder })).toMatchObject({
      findings: [],
      acceptes: [CONSTAT],
    });
    expect(runPtsm(['valider'], { cwd: folder }).stdout.replaceAll('\u00A0', ' ')).toContain(
      '1 constat accepté',
    );
  });

  it('stands in the file with its four answers, after what was there', () => {
    const before = `# notre liste\n${entry('9/axe-inconnu/axe/3c0cb3b4/1', '2027-01-01')}`;
    const folder = writeRepository({ 'fiches/1.md': UNLED, [FILE]: before });
    runPtsm([...ADD, 'fiches/1.md', ...TERMS], { cwd: folder });
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(
      `${before}- constat: ${CONSTAT}\n  motif: "COPIL : juin"\n  responsable: A. Martin\n  jusqu-au: 2027-06-30\n`,
    );
  });

  it('accepts what was found, not what comes in its place', () => {
    const standard = soundFiche({ id: 1 }, 'Standard : 04 91 38 00 00\n');
    const folder = writeRepository({ 'fiches/1.md': standard });
    runPtsm(['exceptions', 'ajouter', 'telephone-publie', '1', ...TERMS], { cwd: folder });
    expect(codesIn(folder)).toEqual([]);
    writeFileSync(join(folder, 'fiches/1.md'), soundFiche({ id: 1 }, 'Portable : 06 12 34 56 78\n'));
    expect(codesIn(folder)).toEqual(['exception-inutile', 'telephone-publie']);
  });

  it('is added for one line alone', () => {
    const body = 'Standard : 04 91 38 00 00\n\nPortable : 06 12 34 56 78\n';
    const folder = writeRepository({ 'fiches/1.md': soundFiche({ id: 1 }, body) });
    const [, second] = jsonOf('ptsm.constats', ['valider'], { cwd: folder }).findings;
    const line = String((second?.range.start.line ?? 0) - 2);
    runPtsm(['exceptions', 'ajouter', 'telephone-publie', '1', '--ligne', line, ...TERMS], { cwd: folder });
    const { findings } = jsonOf('ptsm.constats', ['valider'], { cwd: folder });
    expect(findings.map(({ received }) => received)).toEqual(['06 12 34 56 78']);
  });

  it('is refused for a day that has passed, and for a finding that is accepted already', () => {
    const { folder } = gitRepository({ 'fiches/1.md': UNLED }, '2026-03-31');
    const add = (day: string) =>
      runPtsm([...ADD, '1', '--motif', 'a', '--responsable', 'b', '--jusqu-au', day], { cwd: folder });
    expect(add('2026-03-30')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('est passé') as string,
    });
    expect(add('2026-03-31').status).toBe(0);
    expect(add('2027-03-31')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('est déjà accepté') as string,
    });
  });

  it('past its end on the day of the commit no longer accepts, and is a finding', () => {
    const repository = gitRepository(
      { 'fiches/1.md': UNLED, [FILE]: entry(CONSTAT, '2026-03-31') },
      '2026-03-31',
    );
    expect(codesIn(repository.folder)).toEqual([]);
    repository.commit({}, '2026-04-01');
    expect(codesIn(repository.folder)).toEqual(['exception-expiree', 'fiche-sans-pilote']);
  });

  it.each([
    ['accepts nothing', [entry('1/axe-inconnu/axe/3c0cb3b4/1', '2027-06-30')]],
    ['stands twice', [entry(CONSTAT, '2027-06-30'), entry(CONSTAT, '2027-06-30')]],
  ])('that %s is a finding', (_, entries) => {
    const folder = writeRepository({ 'fiches/1.md': UNLED, [FILE]: entries.join('') });
    expect(codesIn(folder)).toContain('exception-inutile');
  });

  it.each([
    [
      'without a reason',
      `- constat: ${CONSTAT}\n  responsable: A\n  jusqu-au: 2027-06-30\n`,
      'champ-manquant',
    ],
    ['until a day that does not exist', entry(CONSTAT, '2027-02-30'), 'date-invalide'],
    ['with an unknown key', `${entry(CONSTAT, '2027-06-30')}  auteur: B\n`, 'champ-inconnu'],
    ['in a file that is not a list', 'constat: a\n', 'type-inattendu'],
    ['in a file that YAML refuses', '- constat: [\n', 'yaml-syntaxe'],
    ['with an anchor', '- &a x\n- *a\n', 'yaml-alias'],
  ])('%s accepts nothing, and is a finding at its line', (_, text, code) => {
    const folder = writeRepository({ 'fiches/1.md': UNLED, [FILE]: text });
    const { findings, acceptes } = jsonOf('ptsm.constats', ['valider'], { cwd: folder });
    expect(acceptes).toEqual([]);
    expect(findings.map((found) => [found.file, found.code])).toContainEqual([FILE, code]);
    for (const { file, range, received } of findings.filter((found) => found.file === FILE))
      expect([file, text.slice(range.start.offset, range.end.offset)]).toEqual([file, received]);
  });
});

describe('ptsm exceptions', () => {
  const MIXED = {
    'fiches/1.md': UNLED,
    [FILE]: `# en tête\n${entry(CONSTAT, '2027-06-30')}# au milieu\n${entry('7/axe-inconnu/axe/3c0cb3b4/1', '2027-06-30')}# à la fin\n`,
  };

  it('shows each with its state, and exits 1 where one serves no more', () => {
    const folder = writeRepository(MIXED);
    const { exceptions } = jsonOf('ptsm.exceptions', ['exceptions'], { cwd: folder });
    expect(exceptions.map(({ constat, etat }) => [constat, etat])).toEqual([
      [CONSTAT, 'en-vigueur'],
      ['7/axe-inconnu/axe/3c0cb3b4/1', 'inutile'],
    ]);
    const { status, stdout } = runPtsm(['exceptions', 'verifier'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('30 juin 2027');
  });

  it('purger takes away those that serve no more, and nothing else', () => {
    const folder = writeRepository(MIXED);
    expect(runPtsm(['exceptions', 'purger'], { cwd: folder }).status).toBe(0);
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(
      `# en tête\n${entry(CONSTAT, '2027-06-30')}# au milieu\n# à la fin\n`,
    );
    expect(runPtsm(['exceptions'], { cwd: folder }).status).toBe(0);
  });

  it.each([
    [[...ADD, ...TERMS], 'il manque la fiche'],
    [[...ADD, '2', ...TERMS], 'n’a pas de constat'],
    [['exceptions', 'ajouter', 'fiche-sans-pilot', '1', ...TERMS], 'vouliez-vous « fiche-sans-pilote » ?'],
    [[...ADD, '1', '--motif', 'a', '--responsable', 'b', '--jusqu-au', '2027-02-30'], 'attendu une date'],
    [['exceptions', 'purge'], 'vouliez-vous « purger » ?'],
    [[...ADD, '1', '--ligne', '99', ...TERMS], 'aucun constat « fiche-sans-pilote » à cette ligne'],
  ])('refuses %j and writes nothing', (args, sentence) => {
    const folder = writeRepository({ 'fiches/1.md': UNLED });
    const { status, stdout, stderr } = runPtsm(args, { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.replaceAll('\u00A0', ' ')).toContain(sentence);
    expect(() => readFileSync(join(folder, FILE))).toThrow('ENOENT');
  });

  it('does not write through a link that leads out of the repository', () => {
    const outside = writeRepository({});
    const folder = writeRepository({ 'fiches/1.md': UNLED });
    symlinkSync(outside, join(folder, '.ptsm'));
    expect(runPtsm([...ADD, '1', ...TERMS], { cwd: folder }).status).toBe(2);
    expect(() => readFileSync(join(outside, 'exceptions.yaml'))).toThrow('ENOENT');
  });
});

function codesIn(folder: string): readonly string[] {
  return jsonOf('ptsm.constats', ['valider'], { cwd: folder }).findings.map(({ code }) => code);
}
