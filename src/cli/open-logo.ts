import { readSafely } from '../io/read-safely.ts';
import type { Logo } from '../report/document.ts';
import { logoOf } from '../report/logo.ts';
import type { OpenPlan } from './open-plan.ts';
import { tell } from './streams.ts';

/** The territory's logo. Without it a document is still a document: what keeps it out is said, and stops nothing. */
export function openLogo({ plan, root, surroundings }: OpenPlan, silencieux: boolean): Logo | null {
  const { logo: path, territoire } = plan.configuration;
  if (path === undefined || !surroundings.holds(path)) return null;
  const logo = logoOf(readSafely(root.folder, path), `Logo : ${territoire.nom ?? 'territoire'}`);
  if (!logo && !silencieux)
    tell(`ptsm : « ${path} » n’est pas une image PNG ou JPEG, les documents n’auront pas de logo`);
  return logo;
}
