import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ficheText, soundFiche } from '../support/fiche-text.ts';
import { jsonOf } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const FILES = {
  'ptsm.yaml': 'inscrites: 9\n',
  'fiches/1.md': soundFiche({ id: 1 }),
  'fiches/2.md': `\uFEFF${ficheText({ id: 1, title: '💡 Même numéro', axe: 9, priorite: 1, status: 'en cour', year: 45078 })}`,
  'fiches/3.md': soundFiche({ id: 3, liens: [98, 99], niveau: 'urgent' }).replaceAll('\n', '\r\n'),
  'fiches/4.md': 'sans en-tête\n',
  'fiches/5.md': '',
};

it('findings come by file, line, column, then code', () => {
  const { findings } = findingsOf(FILES);
  const places = findings.map(({ file, range, code }) => ({ file, code, ...range.start }));
  expect(new Set(places.map(({ file }) => file)).size).toBe(5);
  const sorted = places.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
  expect(places).toEqual(sorted);
});

it('a finding points at the text that it reports, in the file as it was read', () => {
  const { folder, findings } = findingsOf(FILES);
  for (const { file, range, received } of findings) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect([file, text.slice(range.start.offset, range.end.offset)]).toEqual([file, received]);
    const lines = text.slice(0, range.start.offset).split('\n');
    const column = (lines.at(-1) ?? '').replace('\uFEFF', '').length + 1;
    expect([file, range.start.line, range.start.column]).toEqual([file, lines.length, column]);
  }
});

it('a fingerprint is unique, and stays where lines are added above', () => {
  const before = findingsOf(FILES).findings.map(({ fingerprint }) => fingerprint);
  expect(new Set(before).size).toBe(before.length);
  const moved = {
    ...FILES,
    'fiches/3.md': FILES['fiches/3.md'].replace('---\r\n', '---\r\n# note\r\n# note\r\n'),
  };
  expect(findingsOf(moved).findings.map(({ fingerprint }) => fingerprint)).toEqual(before);
});

it('a severity is that of ptsm.yaml, and a silenced rule says nothing', () => {
  const regles = 'regles:\n  status-inconnu: info\n  axe-inconnu: ignorer\n  niveau-inconnu: avertissement\n';
  const { findings, counts } = findingsOf({ ...FILES, 'ptsm.yaml': regles });
  const severities = new Map(findings.map(({ code, severity }) => [code, severity]));
  expect(severities.get('status-inconnu')).toBe('info');
  expect(severities.get('niveau-inconnu')).toBe('avertissement');
  expect(severities.has('axe-inconnu')).toBe(false);
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  expect(counts).toEqual({
    erreur: count('erreur'),
    avertissement: count('avertissement'),
    info: count('info'),
  });
});

it('every file of the folder is counted once: read, ignored or not read', () => {
  const { files } = findingsOf({
    ...FILES,
    'ptsm.yaml': 'ignorer: [LISEZMOI.md]\n',
    'fiches/LISEZMOI.md': 'à lire\n',
  });
  expect(files).toEqual({
    total: 6,
    lues: 3,
    ignorees: ['fiches/LISEZMOI.md'],
    nonLues: ['fiches/4.md', 'fiches/5.md'],
    fusionnees: [],
    internes: { montrees: 0, tues: 0 },
  });
});

function findingsOf(files: Readonly<Record<string, string>>) {
  const folder = writeRepository(files);
  return { folder, ...jsonOf('ptsm.constats', ['valider', '-C', folder]) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
