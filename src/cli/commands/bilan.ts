import type { Plan } from '../../fiche/plan.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { buildBilan } from '../../figures/bilan.ts';
import { envelope } from '../../figures/envelope.ts';
import { yearsOf } from '../../figures/named-figures.ts';
import { populationOf } from '../../figures/population.ts';
import type { Figure, Result } from '../../figures/result.ts';
import { yearFigures } from '../../figures/year-figures.ts';
import { named } from '../../report/blocks/named.ts';
import { renderFigure } from '../../report/figure.ts';
import { ruleOf } from '../../rules/catalogue.ts';
import type { CommandModule } from '../command.ts';
import { parseYear, type CommonOptions } from '../common-options.ts';
import { bilanDocument } from '../bilan-document.ts';
import { emit } from '../emit.ts';
import type { OpenPlan } from '../open-plan.ts';
import { openPublished, publishing } from '../published.ts';
import { progressOf } from '../progress.ts';
import { strictCode } from '../strict-code.ts';
import { timeOfBilan, type TimeOptions } from '../temps/time-of-bilan.ts';
import { refuseTemplateOfFiche, refuseUnknownTemplate } from '../templates.ts';

interface BilanOptions extends TimeOptions {
  readonly expliquer?: string;
  readonly modele?: string;
  readonly fiches?: boolean;
}

export const declare: CommandModule['declare'] = (command, done) => {
  publishing(command)
    .argument('[annee]', 'année du bilan ; sans elle, toute la période', parseYear)
    .option('--expliquer <chiffre>', 'la règle d’un chiffre et les fiches derrière lui, par exemple engagees')
    .option('--modele <nom>', 'une autre présentation : point-etape, ctsm, evaluation… (ptsm modeles)')
    .option('--fiches', 'ajoute une page par fiche')
    .option(
      '--comparer <date>',
      'ce jour-là, ce commit ou cette étiquette (copil-2023-12) à côté de chaque chiffre ; ajoute l’évolution et le suivi',
    )
    .option('--suivi', 'ajoute ce que git sait de chaque fiche : dernière modification, reports')
    .action(async (annee: number | undefined) => {
      done(await bilan(annee ?? null, command.optsWithGlobals()));
    });
};

async function bilan(annee: number | null, options: BilanOptions) {
  const opened = await openPublished(options);
  refuseUnknownYear(annee, opened.plan);
  const request = { annee, titleOf };
  const { avis, ...time } = await timeOfBilan(request, opened, options);
  const reading = { ...opened, avis: [...(opened.avis ?? []), ...avis] };
  const data = buildBilan(reading, { ...request, ...time });
  const { expliquer } = options;
  if (expliquer === undefined) await printBilan(data, opened, options);
  else await explainFigure(named(yearFigures(data.figures, annee), expliquer, 'chiffre'), opened, options);
  return strictCode(options, data.reserves);
}

function titleOf(code: string): string {
  return ruleOf(code)?.titre ?? code;
}

async function printBilan(
  data: Result<'ptsm.bilan'>,
  opened: OpenPlan,
  options: BilanOptions,
): Promise<void> {
  const { modele } = options;
  if (modele !== undefined) {
    refuseUnknownTemplate(modele, opened.plan.modeles);
    refuseTemplateOfFiche(modele);
  }
  const progress = progressOf(options);
  const output = {
    data: () => data,
    document: async (format: string) => {
      progress.step('Mise en page du bilan');
      const document = await bilanDocument(data, opened, { ...options, format });
      progress.step('Écriture du document');
      return document;
    },
  };
  try {
    await emit(output, options, { terminal: 'terminal', pipe: 'markdown' });
  } finally {
    progress.end();
  }
}

async function explainFigure(figure: Figure, opened: OpenPlan, options: CommonOptions): Promise<void> {
  const data = () => ({ ...envelope('ptsm.chiffre', opened), figure });
  await emit({ data, document: () => renderFigure(figure, opened.plan) }, options);
}

/** A year outside the period and named by no fiche is a slip of the keyboard, not an empty bilan. */
function refuseUnknownYear(annee: number | null, plan: Plan): void {
  const known = yearsOf(populationOf(plan));
  if (annee === null || known.length === 0 || known.includes(annee)) return;
  throw new UsageError(`aucune fiche ne cite l’année ${String(annee)}, et elle est hors de la période`, {
    hint: `années connues : ${known.join(', ')}`,
  });
}
