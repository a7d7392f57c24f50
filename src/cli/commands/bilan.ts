import { UsageError } from '../../fiche/usage-error.ts';
import { buildBilan } from '../../figures/bilan.ts';
import { readTemplate } from '../../io/read-template.ts';
import { ruleOf } from '../../rules/catalogue.ts';
import type { CommandModule } from '../command.ts';
import { parseYear, type CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { openPlan } from '../open-plan.ts';
import { strictCode } from '../strict-code.ts';

interface BilanOptions extends CommonOptions {
  readonly expliquer?: string;
}

export const declare: CommandModule['declare'] = (command, done) => {
  command
    .argument('[annee]', 'année du bilan ; sans elle, toute la période', parseYear)
    .option('--expliquer <chiffre>', 'la règle d’un chiffre et les fiches derrière lui, par exemple engagees')
    .action(async (annee: number | undefined) => {
      done(await bilan(annee ?? null, command.optsWithGlobals()));
    });
};

async function bilan(annee: number | null, options: BilanOptions) {
  const opened = openPlan(options);
  const { root, plan } = opened;
  const data = buildBilan(opened, { annee, titleOf: (code) => ruleOf(code)?.titre ?? code });
  refuseUnknownYear(annee, data.tables.find(({ id }) => id === 'annees')?.rows.map(({ id }) => id) ?? []);
  if (options.expliquer !== undefined) {
    const { renderFigure } = await import('../../report/figure.ts');
    await emit(renderFigure(data.figures, options.expliquer, plan), options);
  } else {
    const document = async () =>
      (await import('../../report/bilan.ts')).renderBilan(data, plan.vocabulary, readTemplate('bilan', root));
    await emit({ data: () => data, document }, options, { terminal: 'terminal', pipe: 'markdown' });
  }
  return strictCode(options, data.reserves);
}

/** A year outside the period and named by no fiche is a slip of the keyboard, not an empty bilan. */
function refuseUnknownYear(annee: number | null, known: readonly string[]): void {
  if (annee === null || known.length === 0 || known.includes(String(annee))) return;
  throw new UsageError(`aucune fiche ne cite l’année ${String(annee)}, et elle est hors de la période`, {
    hint: `années connues : ${known.join(', ')}`,
  });
}
