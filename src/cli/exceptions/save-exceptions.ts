import { EXCEPTIONS_FILE } from '../../fiche/exceptions/exception.ts';
import { parseExceptions } from '../../fiche/exceptions/parse-exceptions.ts';
import type { OpenPlan } from '../open-plan.ts';
import { saveRegistre } from '../save-registre.ts';

/** @throws UsageError */
export function saveExceptions({ root, plan }: OpenPlan, edit: (text: string) => string): void {
  const before = plan.exceptionsFile;
  saveRegistre(root.folder, { path: EXCEPTIONS_FILE, parse: parseExceptions, before }, edit);
}
