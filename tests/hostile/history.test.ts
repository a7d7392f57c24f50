import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { expectHarmless, expectObeyedByNobody } from '../support/expect-harmless.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { gitIn } from '../support/git-in.ts';
import { packageFaults, partText, readPackage } from '../support/office-package.ts';
import { gitRepository, type GitRepository } from '../support/git-repository.ts';
import { treeEntry, writeCommit, writeObject } from '../support/raw-objects.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';

const HOSTILE = [
  '\u001B[31mrouge\u001B[0m \u0007',
  '\u202Eenvers \u200Bcaché',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</title></td><a href="javascript:alert(1)">x</a>',
  '[a](javascript:alert(1)) ![b](https://b.fr/x.png) https://c.fr',
  '::error::x',
  '##[error]x',
  '=HYPERLINK("https://a.fr")',
  '@equipe #12 | x `y` **z** {{ fiches }} ::bilan',
  '\u0080\uFFFE octets',
];

/** What a repository of strangers lets anyone write outside of fiches: names of authors, messages, names of tags. */
describe('who made a commit and what they said of it', () => {
  const TEXT = ['terminal', 'markdown', 'html', 'csv', 'json'];
  const LINES = ['historique 1', 'comparer HEAD~1..HEAD', 'evolution --par etiquettes'];

  it.each(HOSTILE)('commands nothing, whatever the format: %j', (said) => {
    const { folder } = spoken(said);
    for (const line of LINES)
      for (const format of TEXT) {
        const run = runPtsm([...line.split(' '), '-f', format], { cwd: folder });
        expect(run.status).toBe(0);
        expectHarmless(run);
        expectInert(run.stdout, format);
      }
  });

  it('is in the story, for who reads it', () => {
    const [, , said = ''] = HOSTILE;
    const { versions } = jsonOf('ptsm.historique', ['historique', '1'], { cwd: spoken(said).folder });
    expect(versions.map(({ message }) => message)).toEqual([said, 'essai']);
  });

  it('makes sound packages', async () => {
    const { folder } = spoken(HOSTILE.join(' '));
    for (const line of LINES) {
      for (const ending of ['docx', 'xlsx', 'pptx']) {
        const path = join(folder, `sortie.${ending}`);
        expect(runPtsm([...line.split(' '), '-o', path], { cwd: folder }).status).toBe(0);
        expect(await packageFaults(readFileSync(path))).toEqual([]);
      }
      const parts = readPackage(readFileSync(join(folder, 'sortie.docx')));
      expectObeyedByNobody(partText(parts, 'word/document.xml'));
    }
  });
});

/** Days of a clock that went wrong: seconds and zone, as the commit has them. */
const MOMENTS = [
  '-62135596800 +0000',
  '0 +0000',
  '253370764800 +0000',
  '253402300799 +1400',
  '99999999999999999999 +0000',
  '1700000000 +9999',
  '1700000000 -9999',
  '1700000000 +100000',
  '1700000000',
  'hier +0100',
  '',
];
const READING = [
  'bilan --au HEAD',
  'bilan',
  'comparer HEAD~1',
  'historique 1',
  'evolution --par annee',
  'evolution',
];

describe('a commit whose date no calendar has', () => {
  it.each(MOMENTS)('is read, or refused with a word: %j', (when) => {
    const { folder, git } = repository();
    writeCommit(folder, { tree: treeOf(git), parent: idOf(git), when });
    for (const line of READING) expectEnded(line, folder);
  });

  it.each(['253370764800 +0000', '0 +0000', '1700000000 +1400', '1700000000 -1200'])(
    'is of the day that git says: %s',
    (when) => {
      const { folder, git } = repository();
      writeCommit(folder, { tree: treeOf(git), parent: idOf(git), when });
      const day = gitIn(folder)('log', '-1', '--format=%cs');
      expect(jsonOf('ptsm.bilan', ['bilan', '--au', 'HEAD'], { cwd: folder }).provenance.date).toBe(day);
    },
  );
});

describe('a folder that git did not write', () => {
  it.each<[string, (folder: string, blob: string) => Buffer]>([
    ['the same name twice', (_, blob) => Buffer.concat([fiche(blob), fiche(blob)])],
    ['a file and a folder of one name', (folder, blob) => twofold(folder, blob)],
    ['cut in an entry', (_, blob) => fiche(blob).subarray(0, -3)],
    ['cut in a name', () => Buffer.from('100644 1')],
    ['no entry at all, but bytes', () => Buffer.from('\0\0\0')],
    ['a mode that is none', (_, blob) => treeEntry('vide', '1.md', blob)],
    ['an object that nobody has', () => fiche('1'.repeat(40))],
    ['a name that leads outside', (_, blob) => treeEntry('100644', '../../1.md', blob)],
    ['a name without end', (_, blob) => treeEntry('100644', `${'a'.repeat(100_000)}.md`, blob)],
    ['a name that is empty', (_, blob) => treeEntry('100644', '', blob)],
    [
      'a fiche that is a folder',
      (folder, blob) => treeEntry('40000', '1.md', writeObject(folder, 'tree', fiche(blob))),
    ],
    ['a folder that is a fiche', (_, blob) => treeEntry('40000', 'axe', blob)],
  ])('ends every command cleanly: %s', (_, make) => {
    const { folder, git } = repository();
    const blob = gitIn(folder)('rev-parse', 'HEAD:fiches/1.md');
    const fiches = writeObject(folder, 'tree', make(folder, blob));
    const tree = writeObject(folder, 'tree', treeEntry('40000', 'fiches', fiches));
    writeCommit(folder, { tree, parent: idOf(git) });
    for (const line of [...READING, 'lister --au HEAD', 'comparer HEAD~1..HEAD']) expectEnded(line, folder);
  });

  it('that holds ten thousand million files is refused in little time', () => {
    const { folder, git } = repository();
    let id = writeObject(folder, 'tree', fiche(gitIn(folder)('rev-parse', 'HEAD:fiches/1.md')));
    for (let level = 0; level < 10; level++) {
      const entries = Array.from({ length: 10 }, (_, rank) => treeEntry('40000', String(rank), id));
      id = writeObject(folder, 'tree', Buffer.concat(entries));
    }
    const tree = writeObject(folder, 'tree', treeEntry('40000', 'fiches', id));
    writeCommit(folder, { tree, parent: idOf(git) });
    const run = runPtsm(['lister', '--au', 'HEAD'], { cwd: folder });
    expect([run.status, run.stdout]).toEqual([3, '']);
    expect(run.stderr).toContain('trop de fichiers');
  });
});

type Git = GitRepository['git'];

/** Two commits; the second changes the fiche. */
function repository(): GitRepository {
  const made = gitRepository({ 'fiches/1.md': soundFiche({ id: 1 }) });
  made.commit({ 'fiches/1.md': soundFiche({ id: 1, title: 'Autre titre' }) });
  return made;
}

/** Its last commit says something, by somebody of that name, and a tag of it too where git takes it for a name. */
function spoken(said: string): GitRepository {
  const made = gitRepository({ 'fiches/1.md': soundFiche({ id: 1 }) });
  const parent = idOf(made.git);
  made.commit({ 'fiches/1.md': soundFiche({ id: 1, title: 'Autre titre' }) });
  const name = said.replace(/[<>\n]/g, '');
  writeCommit(made.folder, { tree: treeOf(made.git), parent, name, message: said });
  made.git('tag', `v${said.replace(/[\0-\x20\x7F~^:?*[\\]|\.\.|@\{|\/\/|\/$/g, '')}`);
  made.git('tag', '=1+1');
  return made;
}

function treeOf(git: Git): string {
  return git('rev-parse', 'HEAD^{tree}').trim();
}

function idOf(git: Git): string {
  return git('rev-parse', 'HEAD').trim();
}

function fiche(blob: string): Buffer {
  return treeEntry('100644', '1.md', blob);
}

function twofold(folder: string, blob: string): Buffer {
  return Buffer.concat([fiche(blob), treeEntry('40000', '1.md', writeObject(folder, 'tree', fiche(blob)))]);
}

/** By itself, with a word where it has no answer, and never as a defect of the tool. */
function expectEnded(line: string, cwd: string): void {
  const run = runPtsm(line.split(' '), { cwd });
  expect([line, run.status, run.stderr]).toEqual([line, expect.toBeOneOf([0, 1, 2, 3]), run.stderr]);
  expectHarmless({ ...run, status: 0 });
  expect([line, run.stdout === '' && run.stderr === '']).toEqual([line, false]);
}

function expectInert(output: string, format: string): void {
  if (format === 'html') expect(output).not.toMatch(/<(?:script|img src=x|a\s[^>]*javascript:)/i);
  if (format === 'csv') expect(output.split(/[;\n]/).filter((cell) => /^"?[=+@\t]/.test(cell))).toEqual([]);
  if (format !== 'markdown') return;
  const nodes = everyNode(remark().use(remarkGfm).parse(output));
  const active = nodes.filter(({ type }) => ['html', 'image', 'definition', 'delete'].includes(type));
  expect(active).toEqual([]);
  // An address may be followed, by who sees where it leads.
  const links = nodes.flatMap((node) => (node.type === 'link' ? [node] : []));
  for (const { url, children } of links) expect(children).toMatchObject([{ type: 'text', value: url }]);
}

function everyNode(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(everyNode) : [])];
}
