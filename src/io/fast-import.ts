interface Person {
  readonly name: string;
  readonly mail: string;
}

/** One commit to write. */
export interface NewCommit {
  /** Its committer as well. */
  readonly author: Person;
  /** ISO 8601 with its zone, which is kept. */
  readonly date: string;
  readonly message: string;
  /** Ranks in the list of commits: none for the first, two for a merge. */
  readonly parents: readonly number[];
  /** All of its files, by path. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** An annotated tag on it. */
  readonly tag: { readonly name: string; readonly date: string; readonly message: string } | null;
}

/** What `git fast-import` is told to write these commits on one branch: each content once, in the order of the commits. */
export function fastImportStream(branch: string, commits: readonly NewCommit[]): Buffer {
  const contents = [...new Set(commits.flatMap(({ files }) => [...files.values()]))];
  const markOf = new Map(contents.map((content, index) => [content, `:${String(index + 1)}`]));
  const commitMark = (rank: number) => `:${String(contents.length + 1 + rank)}`;
  const written = commits.flatMap((commit, rank) => [
    line('commit', `refs/heads/${branch}`),
    line('mark', commitMark(rank)),
    ...['author', 'committer'].map((role) => line(role, signature(commit.author, commit.date))),
    data(`${commit.message}\n`),
    ...commit.parents.map((parent, index) => line(index === 0 ? 'from' : 'merge', commitMark(parent))),
    line('deleteall'),
    ...[...commit.files].map(([path, content]) => line('M 100644', markOf.get(content) ?? '', path)),
    ...tagLines(commit, commitMark(rank)),
  ]);
  const blobs = contents.flatMap((content, index) => [
    line('blob'),
    line('mark', `:${String(index + 1)}`),
    data(content),
  ]);
  return Buffer.concat([line('feature done'), ...blobs, ...written, line('done')]);
}

function tagLines({ tag, author }: NewCommit, mark: string): readonly Buffer[] {
  if (tag === null) return [];
  return [
    line('tag', tag.name),
    line('from', mark),
    line('tagger', signature(author, tag.date)),
    data(`${tag.message}\n`),
  ];
}

/** Seconds and zone, git's own way of dates: `1642411800 +0100`. */
function signature({ name, mail }: Person, date: string): string {
  const zone = date.slice(-6).replace(':', '');
  return `${name} <${mail}> ${String(Date.parse(date) / 1000)} ${zone}`;
}

function line(...words: readonly string[]): Buffer {
  return Buffer.from(`${words.join(' ')}\n`);
}

function data(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([line('data', String(bytes.length)), bytes, line('')]);
}
