import type { Flaw } from '../fiche/defect.ts';
import type { Finding } from '../fiche/finding.ts';
import type { ConfigurationFile } from '../fiche/plan.ts';
import { capFlaws } from '../fiche/reading/cap-flaws.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { excerpt, placeLabel } from '../report/excerpt.ts';
import { checkConfiguration } from '../rules/check-plan.ts';

const BY_HAND = '« ptsm corriger » ne modifie que les fiches : ce fichier se corrige à la main';
const KEYS = 'Les clés et leurs valeurs : ptsm schema configuration';

/** A wrong `ptsm.yaml` stops the run: each fault with its line, the value underlined. @throws UsageError */
export function refuseConfiguration(file: ConfigurationFile, flaws: readonly Flaw[]): never {
  const faults = checkConfiguration(file, capFlaws(flaws)).map((finding) => faultLines(finding, file.text));
  throw new UsageError(`${file.path} est à corriger\n${faults.join('\n')}`, {
    hint: [...(flaws.some(({ suggestion }) => suggestion !== null) ? [BY_HAND] : []), KEYS].join('\n'),
  });
}

function faultLines({ file, range, message }: Finding, text: string): string {
  const title = `\n${placeLabel(file, text, range)} : ${message}`;
  const shown = excerpt(text, range, null);
  if (!shown) return title;
  const margin = `  ${String(shown.line)}`;
  const carets = `${' '.repeat(shown.from)}${'^'.repeat(shown.length)}`;
  return [title, `${margin} │ ${shown.text}`, `${' '.repeat(margin.length)} │ ${carets}`].join('\n');
}
