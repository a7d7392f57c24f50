import type { FicheImportee } from '../../echanges/importation/importation.ts';
import { writeAll } from '../../io/write-all.ts';
import { notWritten } from '../not-written.ts';
import type { OpenPlan } from '../open-plan.ts';
import type { ImporterOptions } from './options.ts';
import { isWritten } from './verified.ts';

/** Every new or changed fiche, or none. @throws UsageError where one of them must not be written */
export function writeImportation(
  fiches: readonly FicheImportee[],
  opened: OpenPlan,
  { memeModifiees }: Pick<ImporterOptions, 'memeModifiees'>,
): void {
  const changes = fiches
    .filter(isWritten)
    .map((fiche) =>
      fiche.etat === 'nouvelle'
        ? ({ kind: 'create', path: fiche.path, text: fiche.apres } as const)
        : ({ kind: 'change', path: fiche.path, before: fiche.avant, after: fiche.apres } as const),
    );
  const unwritten = writeAll(opened, changes, { evenModified: memeModifiees });
  if (unwritten.length > 0) throw notWritten(unwritten);
}
