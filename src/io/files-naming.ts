import { git } from './git.ts';

/** The files below a folder that hold a name, those that git ignores left aside; none outside git. */
export function filesNaming(folder: string, name: string): readonly string[] {
  const found = git(folder, ['grep', '--untracked', '-l', '-z', '-I', '-F', '-e', name]);
  return (
    found
      ?.toString('utf8')
      .split('\0')
      .filter((path) => path !== '') ?? []
  );
}
