import { git } from './git.ts';

/** Names of the tags, each with the id of what it marks: a commit, or the object that a tag of its own describes. */
export function readTags(repository: string): readonly { readonly name: string; readonly id: string }[] {
  const format = '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)';
  const answer = git(repository, ['for-each-ref', format, 'refs/tags'])?.toString('utf8') ?? '';
  return answer.split('\n').flatMap((line) => {
    const [name = '', id = '', marked = ''] = line.split('\0');
    return name === '' ? [] : [{ name, id: marked === '' ? id : marked }];
  });
}
