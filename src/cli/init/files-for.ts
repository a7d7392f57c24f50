import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type { Genre } from '../../report/forge/forge.ts';
import { githubFiles } from './github-files.ts';
import { gitlabFiles } from './gitlab-files.ts';
import type { NewFile } from './new-file.ts';
import type { Site } from './site.ts';
import { checkedSource } from './source.ts';
import { vscodeFiles } from './vscode-files.ts';

/** What a person asked `init` for. */
export interface Wanted {
  readonly ci: Genre | null;
  readonly commentaires: boolean;
  readonly source: string | null;
  readonly vscode: boolean;
}

/** Every file asked for, not written yet. @throws UsageError */
export async function filesFor(
  { base, dossier }: Site,
  options: Wanted,
  vocabulary: () => Vocabulary | Promise<Vocabulary>,
): Promise<readonly NewFile[]> {
  const values = { dossier, source: checkedSource(options.source) };
  return [
    ...(options.ci === 'github' ? githubFiles(values, options) : []),
    ...(options.ci === 'gitlab' ? gitlabFiles(base, values) : []),
    ...(options.vscode ? vscodeFiles(values, await vocabulary()) : []),
  ];
}
