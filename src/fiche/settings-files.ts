import type { Plan, PlanFile } from './plan.ts';

/** Every file but the fiches that a finding can point into. */
export function settingsFiles({
  configurationFile,
  exceptionsFile,
  bilans,
}: Pick<Plan, 'configurationFile' | 'exceptionsFile' | 'bilans'>): readonly Pick<
  PlanFile,
  'path' | 'text'
>[] {
  return [configurationFile, exceptionsFile, ...bilans.files].filter((file) => file !== null);
}
