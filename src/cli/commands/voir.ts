import type { Fiche, Plan } from '../../fiche/plan.ts';
import { unknownName } from '../../fiche/words/unknown-name.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { buildFiches } from '../../figures/fiches.ts';
import { readTemplate } from '../../io/read-template.ts';
import { renderFiche } from '../../report/fiche.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { dating, type DatedOptions } from '../dated.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { openPlan } from '../open-plan.ts';
import { wordsOf } from '../words-of.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  dating(command)
    .argument('<id>', 'numéro de la fiche, ou son fichier')
    .action(async (id: string) => {
      const options: CommonOptions & DatedOptions = command.optsWithGlobals();
      const opened = await openPlan(options, { au: options.au ?? null });
      const { plan, findings, source } = opened;
      const fiche = ficheNamed(plan, id);
      const own = findings.filter(({ file }) => file === fiche.file);
      await emit(
        {
          data: () => buildFiches([fiche], null, opened),
          document: () =>
            renderFiche(fiche, {
              plan,
              findings: own,
              wordsOf,
              template: readTemplate('fiche', plan.modeles, source.holds),
            }),
        },
        options,
      );
      done(EXIT.done);
    });
};

function ficheNamed({ fiches }: Plan, id: string): Fiche {
  const [found, ...others] = fiches.filter(({ champs, file }) => champs.id === id || file === id);
  if (found && others.length === 0) return found;
  if (found) throw ambiguous(id, [found, ...others]);
  const names = fiches.map(({ ref }) => ref);
  throw unknownName(`aucune fiche n’a le numéro « ${id} »`, id, {
    names,
    otherwise: 'la liste : ptsm lister',
  });
}

function ambiguous(id: string, same: readonly Fiche[]): UsageError {
  const files = same.map(({ file }) => file).join(', ');
  return new UsageError(`${String(same.length)} fiches ont le numéro « ${id} »`, {
    hint: `indiquez le fichier : ${files}`,
  });
}
