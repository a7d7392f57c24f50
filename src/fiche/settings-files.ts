import type { Plan, PlanFile } from './plan.ts';

/** Every file but the fiches that a finding can point into. */
export function settingsFiles({
  configurationFile,
  exceptionsFile,
  copil,
  bilans,
  modeles,
}: Pick<Plan, 'configurationFile' | 'exceptionsFile' | 'copil' | 'bilans' | 'modeles'>): readonly Pick<
  PlanFile,
  'path' | 'text'
>[] {
  return [configurationFile, exceptionsFile, copil, ...bilans.files, ...modeles.files].filter(
    (file) => file !== null,
  );
}
