import { fromTemplate, type NewFile, type Values } from './new-file.ts';

const FOLDER = '.github/workflows';

/** The workflow that validates, and with `--commentaires` the one that comments. */
export function githubFiles(
  values: Values,
  { commentaires }: { readonly commentaires: boolean },
): readonly NewFile[] {
  const names = ['ptsm.yml', ...(commentaires ? ['ptsm-commentaire.yml'] : [])];
  return names.map((name) => fromTemplate(`${FOLDER}/${name}`, `ci/github/${name}`, values));
}
