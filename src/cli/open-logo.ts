import type { Logo } from '../report/document.ts';
import { logoOf } from '../report/logo.ts';
import type { OpenPlan } from './open-plan.ts';
import { tell } from './streams.ts';

/** The territory's logo. Without it a document is still a document: what keeps it out is said, and stops nothing. */
export async function openLogo({ plan, source }: OpenPlan, silencieux: boolean): Promise<Logo | null> {
  const { logo: path, territoire } = plan.configuration;
  const bytes = path === undefined || !source.holds(path) ? null : await source.settings(path);
  if (path === undefined || bytes === null) return null;
  const logo = logoOf(bytes, `Logo : ${territoire.nom ?? 'territoire'}`);
  if (!logo && !silencieux)
    tell(`ptsm : « ${path} » n’est pas une image PNG ou JPEG, les documents n’auront pas de logo`);
  return logo;
}
