import { buildConstats, countBySeverity, textsOf } from '../../figures/constats.ts';
import { renderConstats } from '../../report/constats.ts';
import { summaryLine } from '../../report/summary-line.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { openPlan } from '../open-plan.ts';
import { wantedPaths } from '../wanted-paths.ts';
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
  const isWanted = wantedPaths(paths, opened);
  const findings = opened.findings.filter(({ file }) => isWanted(file));
  const summary = summaryLine(plan, findings);
  const document = () => renderConstats({ findings, texts: textsOf(plan), wordsOf, summary });
  await emit({ data: () => buildConstats(findings, opened), document }, options);
  const { erreur, avertissement } = countBySeverity(findings);
  return erreur > 0 || (options.strict && avertissement > 0) ? EXIT.findings : EXIT.done;
}
