import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gitRepository } from '../support/git-repository.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const NEW = ['.git', '.gitignore', 'README.md', 'fiches', 'ptsm.yaml'];

function init(cwd: string, ...args: readonly string[]) {
  return runPtsm(['init', ...args], { cwd });
}

function settingsIn(folder: string): unknown {
  return parse(readFileSync(join(folder, 'ptsm.yaml'), 'utf8'));
}

describe('ptsm init --sans-question', () => {
  it('begins a repository that is valid and has a bilan', () => {
    const folder = writeRepository({});
    const { status, stdout, stderr } = init(folder, '--sans-question', '--code', '2a');
    expect(status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(NEW);
    expect(stdout.match(/écrit\u00A0: .*/g)).toHaveLength(4);
    expect(stderr.trim().split('\n')).toHaveLength(4);
    expect(stderr).toContain('Corse-du-Sud');
    expect(settingsIn(folder)).toEqual({
      referentiel: 'ptsm-1',
      territoire: { nom: 'Corse-du-Sud', code: '2A', region: 'Corse' },
    });
    expect(readFileSync(join(folder, '.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
    const checked = runPtsm(['valider'], { cwd: folder });
    expect(checked.status).toBe(0);
    expect(checked.stderr).toContain('ptsm importer');
    expect(runPtsm(['bilan'], { cwd: folder }).stdout).toContain('Corse-du-Sud');
  });

  it('writes every answer that an option gives', () => {
    const folder = writeRepository({});
    const given = [
      ...['--territoire', 'Nord : "littoral" # 1', '--region', 'Hauts-de-France', '--arrete', '1/2/2021'],
      ...['--periode', '2021 à 2026', '--inscrites', '49', '--sans-priorites', '--ci', 'gitlab'],
      ...['--axe', '1:Prévenir : tôt', '--axe', 'B. Soigner #2'],
    ];
    expect(init(folder, 'plan', ...given).status).toBe(0);
    expect(settingsIn(join(folder, 'plan'))).toEqual({
      referentiel: 'ptsm-1',
      territoire: { nom: 'Nord : "littoral" # 1', region: 'Hauts-de-France' },
      arrete: '2021-02-01',
      periode: '2021-2026',
      inscrites: 49,
      axes: [
        { code: 1, titre: 'Prévenir : tôt' },
        { code: 'B', titre: 'Soigner #2' },
      ],
      regles: { 'priorite-manquante': 'avertissement' },
    });
    expect(existsSync(join(folder, 'plan/.gitlab-ci.yml'))).toBe(true);
    expect(runPtsm(['valider', '-C', 'plan'], { cwd: folder }).status).toBe(0);
  });

  it.each([
    ['a text', 'axes.txt', '1. Prévenir\n2. Soigner ; guérir\n'],
    [
      'a CSV of Excel',
      'axes.csv',
      Buffer.from('code;titre\r\n1;Pr\u00E9venir\r\n2;"Soigner ; gu\u00E9rir"\r\n', 'latin1'),
    ],
    ['a list in YAML', 'axes.yaml', 'axes:\n  - { code: 1, titre: Prévenir }\n  - 2. Soigner ; guérir\n'],
    ['titles alone', 'axes.md', '- Prévenir\n- Soigner ; guérir\n'],
  ])('reads the axes of %s', (_, name, content) => {
    const folder = writeRepository({ [name]: content });
    expect(init(folder, '--sans-question', '--axes', name).status).toBe(0);
    expect(settingsIn(folder)).toMatchObject({
      axes: [
        { code: 1, titre: 'Prévenir' },
        { code: 2, titre: 'Soigner ; guérir' },
      ],
    });
  });

  it('leaves what is there, says it, and makes no repository inside another', () => {
    const folder = writeRepository({ 'README.md': 'à moi', 'fiches/note.txt': '' });
    mkdirSync(join(folder, '.git'));
    const { status, stdout } = init(folder, '--sans-question');
    expect(status).toBe(0);
    expect(stdout).toContain('déjà là, laissé\u00A0: README.md');
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('à moi');
    expect(readdirSync(join(folder, '.git'))).toEqual([]);
    expect(readdirSync(join(folder, 'fiches'))).toEqual(['note.txt']);
  });

  it('gives the addresses of the forge in the README, and what « nouvelle » writes, where a remote is known', () => {
    const { folder, git } = gitRepository({ 'lisez-moi.txt': '' });
    git('remote', 'add', 'origin', 'git@github.com:ars-paca/ptsm-13.git');
    expect(init(folder, '--sans-question', '--code', '13').status).toBe(0);
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const [, link = ''] = /^\[nouvelle fiche\]: (\S+)$/m.exec(readme) ?? [];
    expect(readme).toMatch(
      /^\[la liste des fiches\]: https:\/\/github\.com\/ars-paca\/ptsm-13\/tree\/\S+\/fiches$/m,
    );
    const { stdout } = runPtsm(['nouvelle', 'À compléter', '--id', 'x'], { cwd: folder });
    const written = readFileSync(join(folder, stdout.trim()), 'utf8');
    expect(new URL(link).searchParams.get('value')).toBe(written.replace('id: x', 'id: À compléter'));
  });

  it('does without git, and says so', () => {
    const folder = writeRepository({});
    const { status, stderr } = runPtsm(['init', '--sans-question'], { cwd: folder, env: { PATH: folder } });
    expect(status).toBe(0);
    expect(stderr).toContain('git n’est pas installé');
    expect(existsSync(join(folder, '.git'))).toBe(false);
  });
});

describe('refuses, and writes nothing:', () => {
  it.each([
    ['no name where nothing can be asked', [], '--sans-question'],
    ['an unknown department', ['--code', '99'], '--code'],
    ['a day that does not exist', ['--arrete', '30/02/2021'], 'calendrier'],
    ['years that run backwards', ['--periode', '2025-2020'], '--periode'],
    ['a title that turns around', ['--territoire', 'a\u202Eb'], 'invisible'],
    ['a number twice', ['--axe', '1:A', '--axe', '1:B'], '--axe'],
    ['axes that are nowhere', ['--axes', 'absent.txt'], 'introuvable'],
    ['both answers', ['--avec-priorites', '--sans-priorites'], 'contredisent'],
  ])('%s', (_, args, said) => {
    const folder = writeRepository({});
    const { status, stdout, stderr } = init(folder, ...args);
    expect({ status, stdout, files: readdirSync(folder) }).toEqual({ status: 2, stdout: '', files: [] });
    expect(stderr).toContain(said);
  });

  it('a folder that has a plan, or is in one', () => {
    const folder = writeRepository({ 'ptsm.yaml': '' });
    for (const args of [['.'], ['sud'], ['--territoire', 'X']]) {
      expect(init(folder, ...args)).toMatchObject({ status: 2, stdout: '' });
      expect(readdirSync(folder)).toEqual(['ptsm.yaml']);
    }
  });

  it('a pipeline that is another', () => {
    const folder = writeRepository({ '.github/workflows/ptsm.yml': 'à moi' });
    expect(init(folder, '--sans-question', '--ci', 'github').status).toBe(2);
    expect(readdirSync(folder)).toEqual(['.github']);
  });

  it('a file where a folder is needed', () => {
    const folder = writeRepository({ 'a.txt': '' });
    expect(init(folder, 'a.txt', '--sans-question').status).toBe(2);
    writeFileSync(join(folder, 'fiches'), '');
    expect(init(folder, '--sans-question').status).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'fiches']);
  });
});

describe('in a terminal', () => {
  const GIVEN = '--axes nationaux --ci aucune --avec-priorites';
  const BEGINNING = [
    ['Code du département', '13\r'],
    ['Nom du territoire', '\r'],
    ['Région', '\r'],
  ] as const;

  it('asks what is not given, shows it, and writes it once it is agreed', async () => {
    const folder = writeRepository({});
    const { status, output } = await wizard(folder, GIVEN, [
      ...BEGINNING,
      ['Date de l’arrêté', '31/02/2020\r'],
      ['pas au calendrier', '\u001522/12/2020\r'],
      ['Première et dernière année', '\r'],
      ['Nombre de fiches', '49\r'],
      ['Écrire ces fichiers', '\r'],
    ]);
    expect(status).toBe(0);
    expect(settingsIn(folder)).toEqual({
      referentiel: 'ptsm-1',
      territoire: { nom: 'Bouches-du-Rhône', code: '13', region: 'Provence-Alpes-Côte d’Azur' },
      arrete: '2020-12-22',
      periode: '2020-2025',
      inscrites: 49,
    });
    expect(readdirSync(folder).sort()).toEqual(NEW);
    expect(output).not.toMatch(/\b(?:select|navigate|must|value|Yes|No)\b/);
    // NO_COLOR: not one colour, though the cursor moves.
    expect(output).not.toMatch(/\u001B\[(?:[139]\d|[1-9])m/);
  });

  it.each([
    ['Escape', '\u001B'],
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s ends it with 130, and nothing is written', async (_, key) => {
    const folder = writeRepository({});
    const { status, output } = await wizard(folder, GIVEN, [...BEGINNING, ['Date de l’arrêté', key]]);
    expect(status).toBe(130);
    expect(output).toContain('rien n’a été écrit');
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** A line in a pseudo-terminal: each answer is typed once its question is there. */
function wizard(cwd: string, args: string, answers: readonly (readonly [question: string, typed: string])[]) {
  const line = `'${process.execPath}' '${join(process.cwd(), 'bin/ptsm.js')}' init ${args}`;
  const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    cwd,
    env: { PATH: process.env['PATH'], TERM: 'xterm', NO_COLOR: '1' },
  });
  const left = [...answers];
  let [output, from] = ['', 0];
  child.stdout.setEncoding('utf8').on('data', (shown: string) => {
    output += shown;
    const [next] = left;
    if (!next || !output.slice(from).includes(next[0])) return;
    left.shift();
    from = output.length;
    child.stdin.write(next[1]);
  });
  return new Promise<{ readonly status: number | null; readonly output: string }>((resolve) => {
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });
}
