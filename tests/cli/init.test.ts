import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { expectValid } from '../ci/schemas.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const PLAN = { 'ptsm.yaml': '', 'fiches/1.md': soundFiche({}) };
/** What templates leave to fill in. */
const OURS = /@[A-Z]+@/;

/** A plan in a git repository: at its root, or in a folder of it. */
function inGit(files: Readonly<Record<string, string>> = PLAN): string {
  const folder = writeRepository(files);
  mkdirSync(join(folder, '.git'));
  return folder;
}

function init(cwd: string, ...args: readonly string[]) {
  return runPtsm(['init', ...args], { cwd });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function textIn(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

interface Kind {
  readonly args: readonly string[];
  readonly paths: readonly string[];
}

const KINDS: readonly Kind[] = [
  { args: ['--ci', 'github'], paths: ['.github/workflows/ptsm.yml'] },
  {
    args: ['--ci', 'github', '--commentaires'],
    paths: ['.github/workflows/ptsm-commentaire.yml', '.github/workflows/ptsm.yml'],
  },
  { args: ['--ci', 'gitlab'], paths: ['.gitlab-ci.yml'] },
  {
    args: ['--vscode'],
    paths: ['extensions', 'ptsm-configuration.schema', 'ptsm-exceptions.schema', 'settings', 'tasks'].map(
      (name) => `.vscode/${name}.json`,
    ),
  },
];

describe.each(KINDS)('ptsm init $args', ({ args, paths }) => {
  it('writes its files, names them, and leaves nothing to fill in', () => {
    const folder = inGit();
    const { status, stdout } = init(folder, ...args);
    expect(status).toBe(0);
    expect(filesIn(folder)).toEqual([...paths, ...Object.keys(PLAN)].sort());
    for (const path of paths) {
      expect(stdout).toContain(`écrit\u00A0: ${path}\n`);
      expect(textIn(folder, path)).not.toMatch(OURS);
    }
  });

  it('changes nothing the second time', () => {
    const folder = inGit();
    init(folder, ...args);
    const { status, stdout, stderr } = init(folder, ...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const path of paths) expect(stdout).toContain(`déjà à jour\u00A0: ${path}\n`);
  });

  it('writes the same outside of git, in the folder of the fiches', () => {
    const folder = writeRepository(PLAN);
    expect(init(join(folder, 'fiches'), ...args).status).toBe(0);
    expect(filesIn(folder)).toEqual([...paths, ...Object.keys(PLAN)].sort());
  });

  it('writes nothing at all where one of them is another', () => {
    const folder = inGit();
    const [first = ''] = paths;
    init(folder, ...args);
    for (const path of paths) rmSync(join(folder, path));
    writeFileSync(join(folder, first), '# ptsm valider, à ma façon\n');
    const { status, stdout, stderr } = init(folder, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(first);
    expect(filesIn(folder)).toEqual([first, ...Object.keys(PLAN)].sort());
    expect(textIn(folder, first)).toBe('# ptsm valider, à ma façon\n');
  });

  it('writes nothing through a link, wherever it leads', () => {
    const folder = inGit();
    const outside = writeRepository({});
    const [top = ''] = (paths[0] ?? '').split('/');
    symlinkSync(top === paths[0] ? join(outside, 'ailleurs.yml') : outside, join(folder, top));
    const { status, stdout, stderr } = init(folder, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`«\u00A0${top}\u00A0» est un lien`);
    expect(filesIn(outside)).toEqual([]);
  });
});

describe('a plan in a folder of the repository', () => {
  const files = { 'plans/Côte d’Azur/ptsm.yaml': '', 'plans/Côte d’Azur/fiches/1.md': soundFiche({}) };

  it.each(KINDS)('$args: the files are at the root of git, and name the folder', ({ args, paths }) => {
    const folder = inGit(files);
    expect(init(join(folder, 'plans/Côte d’Azur'), ...args).status).toBe(0);
    expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    const named = paths.filter((path) => /ptsm\.yml|gitlab-ci|tasks/.test(path));
    expect(named).toHaveLength(1);
    expect(textIn(folder, named[0] ?? '')).toContain('plans/Côte d’Azur');
  });

  it.each(['$(touch x)', '${{ secrets.X }}', 'a"b', 'a\nb', '-C', 'a;b'])(
    'of a name like %j is refused',
    (name) => {
      const folder = inGit({ [`${name}/ptsm.yaml`]: '', [`${name}/fiches/1.md`]: soundFiche({}) });
      const { status, stdout } = init(join(folder, name), '--ci', 'github');
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(existsSync(join(folder, '.github'))).toBe(false);
    },
  );
});

describe('--source', () => {
  it.each([
    'ptsm@0.1.0',
    '@mon-org/ptsm@^1.2.3',
    'github:mon-org/ptsm#v0.1.0',
    'gitlab:mon-org/ptsm',
    'https://exemple.fr/paquets/ptsm-0.1.0.tgz',
    'git+https://forge.exemple.fr:8443/sante/ptsm.git#v0.1.0',
  ])('%s is what the CI installs', (source) => {
    const folder = inGit();
    expect(init(folder, '--ci', 'github', '--source', source).status).toBe(0);
    const workflow = parse(textIn(folder, '.github/workflows/ptsm.yml')) as {
      jobs: { valider: { env: object } };
    };
    expectValid('workflow', workflow);
    expect(workflow.jobs.valider.env).toEqual({ PTSM_SOURCE: source, PTSM_DOSSIER: '.' });
  });

  it.each([
    'ptsm; rm -rf /',
    '$(touch x)',
    '`touch x`',
    '${{ secrets.X }}',
    '"',
    'ptsm\nautre',
    '--registry=http://exemple.fr',
    '../ptsm',
    'file:../ptsm',
    'http://exemple.fr/ptsm.tgz',
    '',
  ])('%j is refused', (source) => {
    const folder = inGit();
    const { status, stdout } = init(folder, '--ci', 'gitlab', `--source=${source}`);
    expect({ status, stdout, files: filesIn(folder) }).toEqual({
      status: 2,
      stdout: '',
      files: Object.keys(PLAN).sort(),
    });
  });

  it('is this version of the tool by default', () => {
    const folder = inGit();
    init(folder, '--ci', 'gitlab');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const { ptsm } = parse(textIn(folder, '.gitlab-ci.yml')) as { ptsm: { variables: object } };
    expectValid('gitlab', { ptsm });
    expect(ptsm.variables).toMatchObject({ PTSM_SOURCE: `ptsm@${version}` });
  });
});

it('a pipeline of GitLab that is there already is left, and the line to add is said', () => {
  const folder = inGit({ ...PLAN, '.gitlab-ci.yml': 'stages: [test]\n' });
  const { status, stdout, stderr } = init(folder, '--ci', 'gitlab');
  expect(status).toBe(0);
  expect(stdout).toContain('.gitlab/ptsm.yml');
  expect(stderr).toContain('include:\n    - local: .gitlab/ptsm.yml');
  expect(textIn(folder, '.gitlab-ci.yml')).toBe('stages: [test]\n');
});

describe('--vscode', () => {
  it('is done where others’ settings already hold ours', () => {
    const folder = inGit();
    init(folder, '--vscode');
    const settings = JSON.parse(textIn(folder, '.vscode/settings.json')) as object;
    writeFileSync(
      join(folder, '.vscode/settings.json'),
      JSON.stringify({ 'editor.rulers': [80], ...settings }),
    );
    expect(init(folder, '--vscode').status).toBe(0);
  });

  it.each(['{ "editor.rulers": [80] }', '{ "yaml.schemas": {} }', '// un commentaire\n{}', ''])(
    'shows what to add to %j',
    (settings) => {
      const folder = inGit({ ...PLAN, '.vscode/settings.json': settings });
      const { status, stderr } = init(folder, '--vscode');
      expect(status).toBe(2);
      expect(stderr).toContain('    "yaml.schemas": {');
      expect(filesIn(join(folder, '.vscode'))).toEqual(['settings.json']);
    },
  );

  it.each([
    ['configuration', 'ptsm.yaml'],
    ['exceptions', '.ptsm/exceptions.yaml'],
  ])('ties the schema that ptsm schema %s prints to %s', (name, file) => {
    const folder = inGit();
    init(folder, '--vscode');
    const settings = JSON.parse(textIn(folder, '.vscode/settings.json')) as {
      'yaml.schemas': Record<string, string>;
    };
    const [path = ''] = Object.entries(settings['yaml.schemas']).find(([, tied]) => tied === file) ?? [];
    expect(textIn(folder, path)).toBe(runPtsm(['schema', name], { cwd: folder }).stdout);
  });
});

describe('refuses', () => {
  it.each([
    ['nothing to prepare', [], '--ci github'],
    ['an unknown forge', ['--ci', 'gitea'], 'github ou gitlab'],
    ['comments without GitHub', ['--vscode', '--commentaires'], '--ci github'],
    ['a source without a CI', ['--vscode', '--source', 'ptsm'], '--ci'],
  ])('%s, and says what to do', (_, args, expected) => {
    const folder = inGit();
    const { status, stdout, stderr } = init(folder, ...args);
    expect({ status, stdout, files: filesIn(folder) }).toEqual({
      status: 2,
      stdout: '',
      files: Object.keys(PLAN).sort(),
    });
    expect(stderr).toContain(expected);
  });

  it('a file where a folder is needed', () => {
    const folder = inGit({ ...PLAN, '.github': '' });
    const { status, stderr } = init(folder, '--ci', 'github');
    expect(status).toBe(2);
    expect(stderr).toContain('n’est pas un dossier');
  });

  it('to start without a plan', () => {
    expect(init(inGit({}), '--ci', 'github').status).toBe(2);
  });
});
