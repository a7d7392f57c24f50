import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { writeRepository } from '../support/write-repository.ts';
import { comment, stepsOf } from './documents.ts';

const SHA = 'c'.repeat(40);
const NAMES = ['commentaire.md', 'effets.md'] as const;
const MARKS = { 'commentaire.md': '<!-- ptsm valider -->', 'effets.md': '<!-- ptsm comparer -->' };
const FINDINGS = `${MARKS['commentaire.md']}\n2 erreurs\n`;
const EFFECTS = `${MARKS['effets.md']}\naxe 2 : 9 → 10 engagées\n`;
const TEXTS = { 'commentaire.md': FINDINGS, 'effets.md': EFFECTS };

interface Given {
  /** What the first workflow left; both texts unless said otherwise. */
  readonly files?: Readonly<Record<string, string>>;
  readonly request?: object;
  readonly comments?: readonly object[];
}

type Program = (...values: readonly unknown[]) => Promise<unknown>;

/** The program of the workflow, as `actions/github-script` runs it, with a GitHub that writes down what is asked. */
const program = compiled(String(stepsOf(comment).find((step) => step.with?.['script'])?.with?.['script']));

async function publish(
  { files = TEXTS, request = {}, comments = [] }: Given,
  around?: (folder: string) => void,
) {
  const temp = writeRepository({ 'ptsm/numero': '7\n', ...under('ptsm', files) });
  around?.(temp);
  vi.stubEnv('RUNNER_TEMP', temp);
  const asked: (readonly [string, object])[] = [];
  const record = (name: string, data: unknown) => (query: object) => {
    asked.push([name, query]);
    return Promise.resolve({ data });
  };
  const same = { state: 'open', head: { sha: SHA, repo: { id: 5 } } };
  const issues = {
    listComments: 'listComments',
    createComment: record('create', {}),
    updateComment: record('update', {}),
  };
  const github = {
    rest: { pulls: { get: record('get', { ...same, ...request }) }, issues },
    paginate: () => Promise.resolve(comments),
  };
  const context = {
    repo: { owner: 'o', repo: 'r' },
    payload: { workflow_run: { head_sha: SHA, head_repository: { id: 5 } } },
  };
  const failure = await program(github, context, { info: () => undefined }, (name: string) =>
    process.getBuiltinModule(name),
  ).then(
    () => null,
    (error: unknown) => String(error),
  );
  vi.unstubAllEnvs();
  return { failure, written: asked.filter(([name]) => name !== 'get'), asked };
}

function compiled(source: string): Program {
  const parameters = ['github', 'context', 'core', 'require'];
  return vm.compileFunction(`return (async () => {\n${source}\n})();`, parameters) as Program;
}

function under(folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}

function created(body: string) {
  return ['create', { owner: 'o', repo: 'r', issue_number: 7, body }];
}

it('writes two comments', async () => {
  const { failure, written } = await publish({});
  expect(failure).toBeNull();
  expect(written).toEqual([created(FINDINGS), created(EFFECTS)]);
});

it.each(NAMES)('writes one where there is only %s', async (name) => {
  const { failure, written } = await publish({ files: { [name]: TEXTS[name] } });
  expect(failure).toBeNull();
  expect(written).toEqual([created(TEXTS[name])]);
});

it.each(NAMES)('takes the longest %s that fits', async (name) => {
  const body = MARKS[name].padEnd(65_536, 'x');
  expect((await publish({ files: { [name]: body } })).written).toEqual([created(body)]);
});

it('rewrites its own comments, and nobody else’s', async () => {
  const comments = [
    { id: 1, user: { login: 'quelqu-un' }, body: `${MARKS['commentaire.md']}\nun faux` },
    { id: 2, user: { login: 'github-actions[bot]' }, body: 'un autre outil' },
    { id: 3, user: null, body: null },
    { id: 4, user: { login: 'github-actions[bot]' }, body: `${MARKS['effets.md']}\navant` },
    { id: 5, user: { login: 'github-actions[bot]' }, body: `${MARKS['commentaire.md']}\navant` },
  ];
  const { written } = await publish({ comments });
  expect(written).toEqual([
    ['update', { owner: 'o', repo: 'r', comment_id: 5, body: FINDINGS }],
    ['update', { owner: 'o', repo: 'r', comment_id: 4, body: EFFECTS }],
  ]);
});

it('adds the comment that a request does not have yet to the one that it has', async () => {
  const comments = [
    { id: 5, user: { login: 'github-actions[bot]' }, body: `${MARKS['commentaire.md']}\navant` },
  ];
  const { written } = await publish({ comments });
  expect(written).toEqual([
    ['update', { owner: 'o', repo: 'r', comment_id: 5, body: FINDINGS }],
    created(EFFECTS),
  ]);
});

it.each(NAMES)('calls nobody: a mention in %s is broken', async (name) => {
  const files = { [name]: `${TEXTS[name]}merci @ars @org/equipe, à @ 5 h` };
  const { written } = await publish({ files });
  expect(written).toEqual([created(`${TEXTS[name]}merci @\u200Bars @\u200Borg/equipe, à @ 5 h`)]);
});

describe('writes nothing, and fails', () => {
  it.each(['1; rm -rf /', '7\n8\n', '-7\n', '0\n', '../7\n', '7e3\n', '', '7'.repeat(21), '٧\n'])(
    'for the number %j, without asking GitHub',
    async (numero) => {
      const { failure, asked } = await publish({ files: { ...TEXTS, numero } });
      expect(failure).toContain('numero');
      expect(asked).toEqual([]);
    },
  );

  describe.each(NAMES)('for %s, even if the other text is sound, without asking GitHub:', (name) => {
    const mark = MARKS[name];

    it.each([
      ['10 MB', mark.padEnd(10_000_000, 'x')],
      ['one byte too many', mark.padEnd(65_537, 'x')],
      ['mentions that make it too long', `${mark}${'@a'.repeat(32_000)}`],
      ['a text of another tool', '# un autre texte'],
      ['the mark further down', `bonjour\n${mark}\n`],
      ['the mark of the other text', name === 'effets.md' ? FINDINGS : EFFECTS],
    ])('%s', async (_, text) => {
      const { failure, asked } = await publish({ files: { ...TEXTS, [name]: text } });
      expect(failure).toContain(name);
      expect(asked).toEqual([]);
    });

    it.each([
      ['a link to a text that would do', linkTo],
      ['a pipe, which would wait for ever', pipeAt],
      ['a folder', mkdirSync],
    ])('%s', async (_, make) => {
      const { failure, asked } = await publish({}, (temp) => {
        const path = join(temp, 'ptsm', name);
        renameSync(path, `${path}.avant`);
        make(path);
      });
      expect(failure).toContain(name);
      expect(asked).toEqual([]);
    });
  });
});

function linkTo(path: string): void {
  symlinkSync(`${path}.avant`, path);
}

function pipeAt(path: string): void {
  execFileSync('mkfifo', [path]);
}

describe('writes nothing, quietly', () => {
  it.each([
    ['another commit', { head: { sha: 'd'.repeat(40), repo: { id: 5 } } }],
    ['another repository', { head: { sha: SHA, repo: { id: 6 } } }],
    ['a repository that is gone', { head: { sha: SHA, repo: null } }],
    ['a closed request', { state: 'closed' }],
  ])('for %s', async (_, request) => {
    const { failure, asked } = await publish({ request });
    expect(failure).toBeNull();
    expect(asked.map(([name]) => name)).toEqual(['get']);
  });

  it('where the validation left no text', async () => {
    expect(await publish({ files: {} })).toMatchObject({ failure: null, asked: [] });
  });

  it('where it left no number', async () => {
    const { failure, asked } = await publish({}, (temp) => {
      rmSync(join(temp, 'ptsm', 'numero'));
    });
    expect({ failure, asked }).toEqual({ failure: null, asked: [] });
  });
});
