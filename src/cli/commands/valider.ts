import { relative, resolve, sep } from 'node:path';
import type { Finding } from '../../fiche/finding.ts';
import type { Plan } from '../../fiche/plan.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { buildConstats, countBySeverity, textsOf } from '../../figures/constats.ts';
import { renderConstats } from '../../report/constats.ts';
import { summaryLine } from '../../report/summary-line.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { openPlan, type OpenPlan } from '../open-plan.ts';
import { wordsOf } from '../words-of.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  command
    .argument('[chemins...]', 'seulement ces fiches, ou celles de ces dossiers')
    .action(async (paths: string[]) => {
      done(await valider(paths, command.optsWithGlobals()));
    });
};

async function valider(paths: readonly string[], options: CommonOptions) {
  const opened = openPlan(options);
  const { plan } = opened;
  const findings = within(paths, opened);
  const summary = summaryLine(plan, findings);
  const document = () => renderConstats({ findings, texts: textsOf(plan), wordsOf, summary });
  await emit({ data: () => buildConstats(findings, opened), document }, options);
  const { erreur, avertissement } = countBySeverity(findings);
  return erreur > 0 || (options.strict && avertissement > 0) ? EXIT.findings : EXIT.done;
}

/** The whole repository is read, since fiches refer to each other; only what is asked for is said. */
function within(paths: readonly string[], { root, plan, findings }: OpenPlan): readonly Finding[] {
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
