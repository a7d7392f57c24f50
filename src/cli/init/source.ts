import { UsageError } from '../../fiche/usage-error.ts';
import { version } from '../version.ts';

/** Where npm may take the tool from: its registry, a forge, an address. Nothing that a shell or YAML would read. */
const SPECS: readonly RegExp[] = [
  /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*(?:@[\w.^~-]+)?$/,
  /^(?:github|gitlab|bitbucket):[\w-][\w.-]*\/[\w-][\w.-]*(?:#[\w./-]+)?$/,
  /^(?:git\+)?https:\/\/[\w-][\w.-]*(?::\d+)?\/[\w./~-]+(?:#[\w./-]+)?$/,
];

/** How the CI installs the tool; this very version unless said otherwise. @throws UsageError */
export function checkedSource(typed: string | null): string {
  if (typed === null) return `ptsm@${version()}`;
  if (SPECS.some((spec) => spec.test(typed))) return typed;
  throw new UsageError(`--source : « ${typed} » n’est pas une source que npm puisse installer`, {
    hint: 'attendu, par exemple : ptsm@0.1.0, github:ORGANISATION/ptsm#v0.1.0, https://exemple.fr/ptsm-0.1.0.tgz',
  });
}
