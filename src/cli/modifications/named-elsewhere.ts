import type { Modification } from '../../edits/renommer/renommable.ts';
import { someOf } from '../../edits/renommer/citations.ts';
import { filesNaming } from '../../io/files-naming.ts';
import type { OpenPlan } from '../open-plan.ts';

/** Files of the repository that are no business of ours and name the former file: the README, CODEOWNERS. */
export function namedElsewhere(
  former: string,
  changed: readonly Modification[],
  { root }: OpenPlan,
): readonly string[] {
  const name = former.slice(former.lastIndexOf('/') + 1);
  const done = new Set(changed.flatMap(({ path, from = path }) => [path, from]));
  const left = changed.flatMap(({ path, from = path, after }) => (after.includes(name) ? [from] : []));
  const naming = [...left, ...filesNaming(root.folder, name).filter((path) => !done.has(path))];
  if (naming.length === 0) return [];
  return [
    `${someOf(naming)} ${naming.length > 1 ? 'citent' : 'cite'} encore « ${name} » : à relire à la main.`,
  ];
}
