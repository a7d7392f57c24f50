import { execFileSync } from 'node:child_process';
import { gitIn } from './git-in.ts';

/** Who made a commit, and what it says, to the byte: git itself refuses to write most of it. */
export interface RawCommit {
  readonly tree: string;
  readonly parent?: string;
  readonly name?: string;
  /** Seconds and zone. */
  readonly when?: string;
  readonly message?: string;
}

/** Writes an object as it is, however wrong, and gives its id. */
export function writeObject(folder: string, type: 'commit' | 'tree' | 'blob', bytes: Buffer): string {
  const args = ['hash-object', '-t', type, '-w', '--stdin', '--literally'];
  return execFileSync('git', args, { cwd: folder, input: bytes, encoding: 'utf8' }).trim();
}

/** Makes a commit, however wrong, the last one of the branch, and gives its id. */
export function writeCommit(folder: string, commit: RawCommit): string {
  const { tree, parent, name = 'Essai', when = '1700000000 +0100', message = 'essai' } = commit;
  const lines = [
    `tree ${tree}`,
    ...(parent === undefined ? [] : [`parent ${parent}`]),
    `author ${name} <essai@example.org> ${when}`,
    `committer ${name} <essai@example.org> ${when}`,
    '',
    message,
  ];
  const id = writeObject(folder, 'commit', Buffer.from(`${lines.join('\n')}\n`));
  gitIn(folder)('update-ref', 'refs/heads/main', id);
  return id;
}

/** An entry of a tree. */
export function treeEntry(mode: string, name: string, id: string): Buffer {
  return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
}
