import type { Severity } from '../../fiche/finding.ts';
import { countBySeverity } from '../../figures/constats.ts';
import { findBase, storeFor } from '../../io/find-commit.ts';
import { checkOutput } from '../check-output.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { dating, type DatedOptions } from '../dated.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { fingerprintsAt } from '../findings-before.ts';
import { reportToActions } from '../github-actions.ts';
import { openPlan, type OpenPlan } from '../open-plan.ts';
import { addSeverityOptions, severitiesOf, type SeverityOptions } from '../severity-options.ts';
import { withTemplates } from '../template-defects.ts';
import { wantedPaths } from '../wanted-paths.ts';

interface ValiderOptions extends CommonOptions, SeverityOptions, DatedOptions {
  readonly depuis?: string;
}

export const declare: CommandModule['declare'] = (command, done) => {
  dating(addSeverityOptions(command))
    .argument('[chemins...]', 'seulement ces fiches, ou celles de ces dossiers')
    .option('--depuis <ref>', 'seulement ce que le travail a changé depuis cette branche ou ce commit')
    .action(async (paths: string[]) => {
      done(await valider(paths, command.optsWithGlobals()));
    });
};

async function valider(paths: readonly string[], options: ValiderOptions) {
  const severities = severitiesOf(options);
  const opened = await withTemplates(await openPlan(options, { au: options.au ?? null, severities }));
  const recent = await sinceOf(opened, options);
  const isJudged = wantedPaths(paths, opened);
  const findings = (recent?.findings ?? opened.findings).filter(({ file }) => isJudged(file));
  const bloquantes: readonly Severity[] = options.strict ? ['erreur', 'avertissement'] : ['erreur'];
  const depuis = recent?.depuis ?? null;
  const output = checkOutput(opened, { findings, depuis, isJudged, bloquantes });
  await emit(output, options);
  reportToActions(output.controle, options);
  const counts = countBySeverity(findings);
  return bloquantes.some((severity) => counts[severity] > 0) ? EXIT.findings : EXIT.done;
}

/** Both ends are read whole: a fiche taken away breaks the links of those that stay. Null without `--depuis`. */
async function sinceOf(opened: OpenPlan, options: ValiderOptions) {
  if (options.depuis === undefined) return null;
  const store = storeFor(opened.root, opened.store, `« ${options.depuis} »`);
  const base = await findBase(store, options.depuis, opened.commit?.commit);
  const before = await fingerprintsAt(base, opened, severitiesOf(options));
  const findings = opened.findings.filter(({ fingerprint }) => !before.has(fingerprint));
  const anciens = opened.findings.length - findings.length;
  return { findings, depuis: { ref: options.depuis, commit: base.commit, anciens } };
}
