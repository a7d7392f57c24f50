import { startGit } from './git.ts';
import { SIZE_LIMIT } from './read-entry.ts';

/** An object of the repository; `bytes` are null where there are more than are read. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly size: number;
  readonly bytes: Buffer | null;
}

/** By name, in the order asked: an id, a reference, `COMMIT:folder`. Null where there is none. */
export type ReadObjects = (names: readonly string[]) => Promise<readonly (GitObject | null)[]>;

/** Of a commit or a tree; what is larger is passed over, and never held in memory. */
const STRUCTURE_LIMIT = 64 * 1024 * 1024;

type Answer = (found: GitObject | null) => void;

/** Objects of a repository, read by one git process however many are asked for; it ends with the tool. */
export function openObjects(repository: string): ReadObjects {
  let pipe: Pipe | null = null;
  return async (names) => {
    if (names.length === 0) return [];
    pipe ??= openPipe(repository);
    // A name on several lines would be several questions: the empty one has no object either.
    return pipe.ask(names.map((name) => (/[\n\0]/.test(name) ? '' : name)));
  };
}

/** What keeps the tool from ending: pipes are, though their type does not say so. */
interface Holding {
  readonly ref: () => void;
  readonly unref: () => void;
}

interface Pipe {
  readonly ask: (names: readonly string[]) => Promise<readonly (GitObject | null)[]>;
}

/** Answers come in the order of the questions. Once git has gone, every answer is null. */
function openPipe(repository: string): Pipe {
  const child = startGit(repository, ['cat-file', '--batch']);
  if (!child) return { ask: (names) => Promise.resolve(names.map(() => null)) };
  const { stdin, stdout } = child;
  const waiting: Answer[] = [];
  let isOver = false;
  const hold = (isHeld: boolean) => {
    for (const one of [child, stdin, stdout] as unknown as readonly Holding[])
      if (isHeld) one.ref();
      else one.unref();
  };
  const answer: Answer = (found) => {
    waiting.shift()?.(found);
    if (waiting.length === 0) hold(false);
  };
  const end = () => {
    isOver = true;
    while (waiting.length > 0) answer(null);
  };
  child.on('error', end).on('close', end);
  stdin.on('error', end);
  stdout.on('data', answersOf(answer));
  hold(false);
  return {
    ask: async (names) => {
      if (isOver) return names.map(() => null);
      if (waiting.length === 0) hold(true);
      const answers = names.map(() => new Promise<GitObject | null>((resolve) => void waiting.push(resolve)));
      stdin.write(names.map((name) => `${name}\n`).join(''));
      return Promise.all(answers);
    },
  };
}

/** `ID TYPE SIZE`, a line feed, as many bytes, a line feed; anything else on a line is no object. */
function answersOf(answer: Answer): (chunk: Buffer) => void {
  let line: Buffer = Buffer.alloc(0);
  let open: Body | null = null;
  return (chunk) => {
    let at = 0;
    while (at < chunk.length) {
      if (open) {
        at += open.take(chunk.subarray(at));
        if (!open.isWhole()) continue;
        answer(open.object());
        open = null;
        continue;
      }
      const end = chunk.indexOf(10, at);
      line = Buffer.concat([line, chunk.subarray(at, end === -1 ? chunk.length : end)]);
      if (end === -1) return;
      open = bodyOf(line.toString('utf8'));
      if (!open) answer(null);
      line = Buffer.alloc(0);
      at = end + 1;
    }
  };
}

interface Body {
  /** How many of the bytes were its own. */
  readonly take: (bytes: Buffer) => number;
  readonly isWhole: () => boolean;
  readonly object: () => GitObject;
}

function bodyOf(header: string): Body | null {
  const [, id, type, length] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header) ?? [];
  if (id === undefined || type === undefined) return null;
  const size = Number(length);
  const parts: Buffer[] | null = size <= (type === 'blob' ? SIZE_LIMIT : STRUCTURE_LIMIT) ? [] : null;
  // The line feed that ends it is not its own.
  let left = size + 1;
  return {
    take: (bytes) => {
      const taken = bytes.subarray(0, left);
      parts?.push(taken);
      left -= taken.length;
      return taken.length;
    },
    isWhole: () => left === 0,
    object: () => ({ id, type, size, bytes: parts ? Buffer.concat(parts, size) : null }),
  };
}
