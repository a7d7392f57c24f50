import type { Configuration } from '../fiche/vocabulary/configuration.ts';
import { prefixOf, type Root } from '../io/find-root.ts';
import { readBranch, readDistant } from '../io/git-settings.ts';
import { forgeOf } from '../report/forge/forge.ts';
import type { Edition } from '../report/forge/liens.ts';

/** Where a runner says which branch it works for, having checked out a commit; the branch of a request first. */
const BRANCH_OF_CI = ['GITHUB_HEAD_REF', 'CI_MERGE_REQUEST_SOURCE_BRANCH_NAME', 'CI_COMMIT_BRANCH'] as const;

interface Editable {
  readonly root: Root;
  readonly plan: { readonly configuration: Pick<Configuration, 'forge'> };
}

/**
 * Where the fiches of a plan are edited in a browser; null without a remote, on an unknown forge, or where `ptsm.yaml`
 * wants no link. One git process more where there is a remote, so only for outputs that carry links.
 */
export function editionOf({ root, plan }: Editable): Edition | null {
  const { repository } = root;
  const { forge: reglage } = plan.configuration;
  if (repository === null || reglage === false) return null;
  const branche = readBranch(repository) ?? branchOfCi();
  if (branche === null) return null;
  const forge = forgeOf(reglage ? null : readDistant(repository), reglage);
  return forge && { forge, branche, prefixe: prefixOf(root) };
}

function branchOfCi(): string | null {
  return BRANCH_OF_CI.map((name) => process.env[name] ?? '').find((one) => one !== '') ?? null;
}
