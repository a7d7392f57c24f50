import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { writeRepository } from '../support/write-repository.ts';
import { comment, stepsOf } from './documents.ts';

const SHA = 'c'.repeat(40);
const MARK = '<!-- ptsm valider -->';
const TEXT = `${MARK}\n2 erreurs\n`;

interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly request?: object;
  readonly comments?: readonly object[];
}

type Program = (...values: readonly unknown[]) => Promise<unknown>;

/** The program of the workflow, as `actions/github-script` runs it, with a GitHub that writes down what is asked. */
const program = compiled(String(stepsOf(comment).find((step) => step.with?.['script'])?.with?.['script']));

async function publish(
  { files = {}, request = {}, comments = [] }: Given,
  around?: (folder: string) => void,
) {
  const temp = writeRepository({
    'ptsm/numero': '7\n',
    'ptsm/commentaire.md': TEXT,
    ...under('ptsm', files),
  });
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

it('writes one comment', async () => {
  const { failure, written } = await publish({});
  expect(failure).toBeNull();
  expect(written).toEqual([['create', { owner: 'o', repo: 'r', issue_number: 7, body: TEXT }]]);
});

it('takes the longest that fits', async () => {
  const body = MARK.padEnd(65_536, 'x');
  expect((await publish({ files: { 'commentaire.md': body } })).written[0]?.[1]).toMatchObject({ body });
});

it('rewrites its own comment, and nobody else’s', async () => {
  const comments = [
    { id: 1, user: { login: 'quelqu-un' }, body: `${MARK}\nun faux` },
    { id: 2, user: { login: 'github-actions[bot]' }, body: 'un autre outil' },
    { id: 3, user: null, body: null },
    { id: 4, user: { login: 'github-actions[bot]' }, body: `${MARK}\navant` },
  ];
  const { written } = await publish({ comments });
  expect(written).toEqual([['update', { owner: 'o', repo: 'r', comment_id: 4, body: TEXT }]]);
});

it('calls nobody: a mention is broken', async () => {
  const { written } = await publish({
    files: { 'commentaire.md': `${MARK}\nmerci @ars @org/equipe, à @ 5 h` },
  });
  expect(written[0]?.[1]).toMatchObject({ body: `${MARK}\nmerci @\u200Bars @\u200Borg/equipe, à @ 5 h` });
});

describe('writes nothing, and fails', () => {
  it.each(['1; rm -rf /', '7\n8\n', '-7\n', '0\n', '../7\n', '7e3\n', '', '7'.repeat(21), '٧\n'])(
    'for the number %j, without asking GitHub',
    async (numero) => {
      const { failure, asked } = await publish({ files: { numero } });
      expect(failure).toContain('numero');
      expect(asked).toEqual([]);
    },
  );

  it.each([
    ['10 MB', MARK.padEnd(10_000_000, 'x')],
    ['one byte too many', MARK.padEnd(65_537, 'x')],
    ['mentions that make it too long', `${MARK}${'@a'.repeat(32_000)}`],
    ['another tool', '# un autre texte'],
  ])('for a comment of %s, without asking GitHub', async (_, text) => {
    const { failure, asked } = await publish({ files: { 'commentaire.md': text } });
    expect(failure).toContain('commentaire.md');
    expect(asked).toEqual([]);
  });

  it('for a comment that is a link', async () => {
    const { failure, asked } = await publish({ files: { numero: '7\n' } }, (temp) => {
      symlinkSync('/etc/hostname', join(temp, 'ptsm', 'lien'));
      renameSync(join(temp, 'ptsm', 'lien'), join(temp, 'ptsm', 'commentaire.md'));
    });
    expect(failure).toContain('commentaire.md');
    expect(asked).toEqual([]);
  });
});

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

  it('where the validation left no comment', async () => {
    const { failure, asked } = await publish({}, (temp) => {
      rmSync(join(temp, 'ptsm', 'commentaire.md'));
    });
    expect({ failure, asked }).toEqual({ failure: null, asked: [] });
  });
});
