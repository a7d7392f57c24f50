import type { Plan } from '../../src/fiche/plan.ts';
import { buildBilan } from '../../src/figures/bilan.ts';
import type { Result } from '../../src/figures/result.ts';
import { FORMATS } from '../../src/formats/registry.ts';
import { renderBilan } from '../../src/report/bilan.ts';
import { readingOf } from './reading-of.ts';

export function bilanOf(plan: Plan, annee: number | null): Result<'ptsm.bilan'> {
  return buildBilan(readingOf(plan), { annee, titleOf: (code) => code });
}

interface Printing {
  /** The template. */
  readonly source: string;
  readonly format?: 'markdown' | 'terminal';
}

/** A bilan of a plan through a template, as text. */
export async function printedBilan(
  plan: Plan,
  annee: number | null,
  { source, format = 'markdown' }: Printing,
): Promise<string> {
  const print = await FORMATS[format]();
  const document = () =>
    renderBilan(bilanOf(plan, annee), {
      vocabulary: plan.vocabulary,
      configuration: plan.configuration,
      logo: null,
      template: { name: 'essai', source },
    });
  return String(await print({ data: () => null, document }, { width: null, colour: 0, csv: 'fr' }));
}
