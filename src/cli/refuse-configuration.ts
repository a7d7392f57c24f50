import { inFile, type Flaw } from '../fiche/defect.ts';
import { positionAt } from '../fiche/position.ts';
import type { ConfigurationFile } from '../fiche/plan.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { excerpt } from '../report/excerpt.ts';
import { toFinding } from '../rules/to-finding.ts';

/** A wrong `ptsm.yaml` stops the run: each fault with its line, the value underlined. @throws UsageError */
export function refuseConfiguration({ path, text }: ConfigurationFile, flaws: readonly Flaw[]): never {
  const faults = flaws.map((flaw) => faultText(path, text, flaw));
  throw new UsageError(`${path} est à corriger\n${faults.join('\n')}`, { hint: 'Les clés et leurs valeurs : ptsm schema configuration' });
}

function faultText(path: string, text: string, flaw: Flaw): string {
  const finding = toFinding(inFile(path, flaw), { text, fiche: null }, {}, new Map());
  const { line, column } = positionAt(text, flaw.range[0]);
  const shown = excerpt(text, flaw.range, null);
  const margin = String(line);
  const lines = shown ? [`  ${margin} │ ${shown.text}`, `  ${' '.repeat(margin.length)} │ ${' '.repeat(shown.from)}${'^'.repeat(shown.length)}`] : [];
  return [`\n${path}:${margin}:${String(column)} : ${finding?.message ?? flaw.code}`, ...lines].join('\n');
}
