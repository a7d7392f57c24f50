import { readTarget } from '../../io/target.ts';
import { fromTemplate, type NewFile, type Values } from './new-file.ts';

const MAIN = '.gitlab-ci.yml';
export const INCLUDED = '.gitlab/ptsm.yml';

/** The pipeline itself, or a file to include where there is a pipeline that is not ours. */
export function gitlabFiles(base: string, values: Values): readonly NewFile[] {
  const pipeline = readTarget(base, MAIN);
  const isOurs = pipeline === null || pipeline.includes('ptsm valider');
  return [fromTemplate(isOurs ? MAIN : INCLUDED, 'ci/gitlab.yml', values)];
}
