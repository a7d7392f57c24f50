import { REGLAGES_FILE } from '../../echanges/import/reglages/reglages.ts';
import { writeReglages } from '../../echanges/import/reglages/write-reglages.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { readTarget, writeTarget } from '../../io/target.ts';
import { french } from '../../report/typography.ts';
import type { OpenPlan } from '../open-plan.ts';
import { tell } from '../streams.ts';
import type { ImporterOptions } from './options.ts';
import type { FichiersLus } from './fichiers-lus.ts';

/** The proposed matching as a file to reread, never over another one. @throws UsageError */
export function saveReglages({ fichiers }: FichiersLus, options: ImporterOptions, { root }: OpenPlan): void {
  const { enregistrerReglages: asked, silencieux } = options;
  if (asked === null) return;
  const path = asked === true ? REGLAGES_FILE : asked;
  const text = writeReglages(fichiers.flatMap(({ tableaux }) => tableaux ?? []));
  if (readTarget(root.folder, path) !== null)
    throw new UsageError(`« ${path} » existe déjà`, {
      hint: 'renommez-le, ou donnez un autre nom : --enregistrer-reglages autre.yaml',
    });
  writeTarget(root.folder, path, text);
  if (!silencieux) tell(french(`écrit : ${path} ; relisez-le, il sera lu à la prochaine fois`));
}
