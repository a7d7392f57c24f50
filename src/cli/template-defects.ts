import { inFile, type Defect } from '../fiche/defect.ts';
import { nomDeModele } from '../fiche/modeles.ts';
import type { Plan } from '../fiche/plan.ts';
import { UsageError } from '../fiche/usage-error.ts';
import type { renderBilan as RenderBilan } from '../report/bilan.ts';
import type { renderFiche as RenderFiche } from '../report/fiche.ts';
import type { Template } from '../report/template/template-error.ts';
import { draftBilan } from './draft-bilan.ts';
import { judge } from '../rules/judge.ts';
import type { OpenPlan } from './open-plan.ts';
import { wordsOf } from './words-of.ts';

interface Renderers {
  readonly renderBilan: typeof RenderBilan;
  readonly renderFiche: typeof RenderFiche;
}

/** What keeps the territory's own templates from serving; what lays them out is loaded only if there are any. */
export async function templateDefects(plan: Plan): Promise<readonly Defect[]> {
  if (plan.modeles.files.length === 0) return [];
  const { renderBilan } = await import('../report/bilan.ts');
  const { renderFiche } = await import('../report/fiche.ts');
  return tryTemplates(plan, { renderBilan, renderFiche });
}

/** Each template is tried on the plan as it is. */
export function tryTemplates(plan: Plan, renderers: Renderers): readonly Defect[] {
  const { files } = plan.modeles;
  if (files.length === 0) return [];
  const attempt = attemptOn(plan, renderers);
  return files.flatMap(({ path, text }) => {
    const found = flawOf(() => {
      attempt(nomDeModele(path), { name: path, source: text });
    });
    return found ? [inFile(path, found)] : [];
  });
}

/** What a check says of a repository, its templates included. */
export async function withTemplates(opened: OpenPlan): Promise<OpenPlan> {
  const { plan, source } = opened;
  const defects = await templateDefects(plan);
  return defects.length === 0 ? opened : { ...opened, ...judge(plan, source, defects) };
}

/** A fiche has a template of its own; every other one is of a bilan. */
function attemptOn(
  plan: Plan,
  { renderBilan, renderFiche }: Renderers,
): (name: string, one: Template) => void {
  const { vocabulary, configuration, fiches } = plan;
  const bilan = draftBilan(plan);
  return (name, template) => {
    if (name !== 'fiche') renderBilan(bilan, { vocabulary, configuration, logo: null, template });
    else
      for (const fiche of fiches.slice(0, 1)) renderFiche(fiche, { plan, findings: [], wordsOf, template });
  };
}

function flawOf(run: () => void) {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof UsageError && error.flaw) return error.flaw;
    throw error;
  }
}
