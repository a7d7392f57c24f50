import { relative, resolve, sep } from 'node:path';
import type { Severity } from '../../fiche/finding.ts';
import type { Plan } from '../../fiche/plan.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { countBySeverity } from '../../figures/constats.ts';
import { findBase } from '../../io/find-commit.ts';
import { checkOutput } from '../check-output.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { fingerprintsAt } from '../findings-before.ts';
import { reportToActions } from '../github-actions.ts';
import { openPlan, type OpenPlan } from '../open-plan.ts';
import { addSeverityOptions, severitiesOf, type SeverityOptions } from '../severity-options.ts';

interface ValiderOptions extends CommonOptions, SeverityOptions {
  readonly depuis?: string;
  readonly au?: string;
}

export const declare: CommandModule['declare'] = (command, done) => {
  addSeverityOptions(command)
    .argument('[chemins...]', 'seulement ces fiches, ou celles de ces dossiers')
    .option('--depuis <ref>', 'seulement ce que le travail a changé depuis cette branche ou ce commit')
    .option('--au <date>', 'les fiches telles qu’elles étaient ce jour-là, ou dans ce commit')
    .action(async (paths: string[]) => {
      done(await valider(paths, command.optsWithGlobals()));
    });
};

async function valider(paths: readonly string[], options: ValiderOptions) {
  const opened = openPlan(options, { au: options.au ?? null, severities: severitiesOf(options) });
  const recent = sinceOf(opened, options);
  const isJudged = within(paths, opened);
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
function sinceOf(opened: OpenPlan, options: ValiderOptions) {
  if (options.depuis === undefined) return null;
  const base = findBase(opened.root, options.depuis, opened.commit?.commit);
  const before = fingerprintsAt(base, opened, severitiesOf(options));
  const findings = opened.findings.filter(({ fingerprint }) => !before.has(fingerprint));
  const anciens = opened.findings.length - findings.length;
  return { findings, depuis: { ref: options.depuis, commit: base.commit, anciens } };
}

/** The whole repository is read, since fiches refer to each other; only what is asked for is said. */
function within(paths: readonly string[], { root, plan }: OpenPlan): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => relative(root.folder, resolve(path)).split(sep).join('/'));
  for (const [index, path] of wanted.entries()) refuseUnknown(path, paths[index] ?? path, plan);
  return (file) => wanted.some((path) => isUnder(path, file));
}

function refuseUnknown(path: string, typed: string, { files }: Plan): void {
  if (!files.some((file) => isUnder(path, file.path))) {
    throw new UsageError(`« ${typed} » ne contient aucune fiche du dépôt`, {
      hint: 'indiquez une fiche, ou un dossier de fiches',
    });
  }
}

function isUnder(folder: string, file: string): boolean {
  return folder === '' || file === folder || file.startsWith(`${folder}/`);
}
