import { EXCEPTIONS_FILE } from '../../fiche/exceptions/exception.ts';
import { parseExceptions } from '../../fiche/exceptions/parse-exceptions.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { readTarget, writeTarget } from '../../io/target.ts';
import type { OpenPlan } from '../open-plan.ts';

/** Writes the edited file, unless the edit would leave it worse than it was: it is read again first. @throws UsageError */
export function saveExceptions({ root, plan }: OpenPlan, edit: (text: string) => string): void {
  const before = plan.exceptionsFile;
  const text = edit(before?.text ?? '');
  const { defects } = parseExceptions(text);
  if (defects.length > (before?.defects.length ?? 0))
    throw new UsageError(`« ${EXCEPTIONS_FILE} » n’a pas la forme attendue, une entrée par tiret`, {
      hint: 'corrigez-le à la main : ptsm valider dit où',
    });
  readTarget(root.folder, EXCEPTIONS_FILE);
  writeTarget(root.folder, EXCEPTIONS_FILE, text);
}
