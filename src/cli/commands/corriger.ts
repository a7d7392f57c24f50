import { Option } from 'commander';
import { correctPlan, type CorrectedPlan } from '../../fixes/correct-plan.ts';
import { visible } from '../../formats/visible.ts';
import type { UnwrittenFile } from '../../io/saved.ts';
import { writeCorrections } from '../../io/write-corrections.ts';
import { correctionsSummary } from '../../report/corrections.ts';
import { buildCorrections } from '../build-corrections.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emitPatch } from '../emit-patch.ts';
import { EXIT } from '../exit-code.ts';
import { notWritten } from '../not-written.ts';
import { openPlan } from '../open-plan.ts';
import { tell } from '../streams.ts';
import { wantedPaths } from '../wanted-paths.ts';

interface Options extends CommonOptions {
  readonly appliquer: boolean;
  readonly probables: boolean;
  readonly memeModifiees: boolean;
}

export const declare: CommandModule['declare'] = (command, done) => {
  command
    .argument('[chemins...]', 'seulement ces fiches, ou celles de ces dossiers')
    .addOption(new Option('--appliquer', 'écrit les corrections dans les fiches').default(false, 'non'))
    .addOption(
      new Option('--probables', 'tente aussi les corrections probables, à relire').default(false, 'non'),
    )
    .addOption(
      new Option('--meme-modifiees', 'écrit aussi dans les fiches que git ne pourrait pas rendre').default(
        false,
        'non',
      ),
    )
    .action(async (paths: string[]) => {
      await corriger(paths, command.optsWithGlobals());
      done(EXIT.done);
    });
};

async function corriger(paths: readonly string[], options: Options): Promise<void> {
  const { appliquer, probables, silencieux } = options;
  const opened = await openPlan(options);
  const wanted = correctPlan({
    ...opened,
    surroundings: opened.source,
    isWanted: wantedPaths(paths, opened),
    probables,
  });
  const unwritten = appliquer ? writeCorrections(opened, wanted.files, options.memeModifiees) : [];
  const corrected = without(unwritten, wanted);
  const result = buildCorrections(corrected, opened, appliquer);
  if (unwritten.length === 0) await emitPatch(result, options);
  // What is left is only known of the fiches that are as they were corrected.
  const remaining = unwritten.length === 0 ? corrected.remaining : [];
  if (!silencieux && (unwritten.length === 0 || result.corrections.length > 0))
    for (const line of correctionsSummary({ ...result, remaining, probables })) tell(visible(line));
  if (unwritten.length > 0) throw notWritten(unwritten);
}

function without(unwritten: readonly UnwrittenFile[], corrected: CorrectedPlan): CorrectedPlan {
  const left = new Set(unwritten.map(({ path }) => path));
  return {
    ...corrected,
    files: corrected.files.filter(({ path }) => !left.has(path)),
    applied: corrected.applied.filter(({ file }) => !left.has(file)),
  };
}
