import { resolve } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import type { FormatName } from '../formats/registry.ts';
import { formatNamed } from './format-named.ts';

/** A report written beside what the screen shows. */
export interface Rapport {
  readonly format: FormatName;
  readonly file: string;
}

/** What `--rapport` asks for. @throws UsageError where its value is not FORMAT=FICHIER */
export function rapportOf(typed: string): Rapport {
  const [, name = '', file = ''] = /^([^=]*)=(.*)$/s.exec(typed) ?? [];
  if (name !== '' && file !== '' && file !== '-') return { format: formatNamed(name), file };
  throw new UsageError(`--rapport « ${typed} » ne dit pas un format et un fichier`, {
    hint: 'attendu FORMAT=FICHIER, par exemple --rapport sarif=ptsm.sarif',
  });
}

/** The second report would replace the first without a word. @throws UsageError */
export function refuseSameFile(rapports: readonly Rapport[]): void {
  const files = rapports.map(({ file }) => resolve(file));
  const twice = rapports.find((_, index) => files.indexOf(files[index] ?? '') !== index);
  if (!twice) return;
  throw new UsageError(`deux rapports s’écrivent dans « ${twice.file} »`, { hint: 'donnez-leur deux noms' });
}
