import { relative, resolve, sep } from 'node:path';
import type { Finding } from '../../fiche/finding.ts';
import type { Plan } from '../../fiche/plan.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { buildConstats, countBySeverity, textsOf } from '../../figures/constats.ts';
import { findBase } from '../../io/find-commit.ts';
import { renderConstats } from '../../report/constats.ts';
import { summaryLine } from '../../report/summary-line.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { fingerprintsAt } from '../findings-before.ts';
import { openPlan, type OpenPlan } from '../open-plan.ts';
import { addSeverityOptions, severitiesOf, type SeverityOptions } from '../severity-options.ts';
import { wordsOf } from '../words-of.ts';

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
  const severities = severitiesOf(options);
  const opened = openPlan(options, { au: options.au ?? null, severities });
  const { plan, acceptes } = opened;
  const recent = sinceOf(opened, options);
  const findings = within(paths, recent?.findings ?? opened.findings, opened);
  const check = { findings, acceptes, depuis: recent?.depuis ?? null };
  const summary = summaryLine(plan, check);
  const document = () => renderConstats({ findings, texts: textsOf(plan), wordsOf, summary });
  await emit({ data: () => buildConstats(check, opened), document }, options);
  const { erreur, avertissement } = countBySeverity(findings);
  return erreur > 0 || (options.strict && avertissement > 0) ? EXIT.findings : EXIT.done;
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
function within(
  paths: readonly string[],
  findings: readonly Finding[],
  { root, plan }: OpenPlan,
): readonly Finding[] {
  if (paths.length === 0) return findings;
  const wanted = paths.map((path) => relative(root.folder, resolve(path)).split(sep).join('/'));
  for (const [index, path] of wanted.entries()) refuseUnknown(path, paths[index] ?? path, plan);
  return findings.filter(({ file }) => wanted.some((path) => isUnder(path, file)));
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
