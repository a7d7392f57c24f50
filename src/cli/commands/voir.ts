import type { Fiche, Plan } from '../../fiche/plan.ts';
import { unknownName } from '../../fiche/unknown-name.ts';
import { buildFiches } from '../../figures/fiches.ts';
import { renderFiche } from '../../report/fiche.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { openPlan } from '../open-plan.ts';
import { wordsOf } from '../words-of.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  command.argument('<id>', 'numéro de la fiche, ou son fichier').action(async (id: string) => {
    const options: CommonOptions = command.optsWithGlobals();
    const opened = openPlan(options);
    const { plan, findings } = opened;
    const fiche = ficheNamed(plan, id);
    const own = findings.filter(({ file }) => file === fiche.file);
    await emit(
      {
        data: () => buildFiches([fiche], null, opened),
        document: () => renderFiche(fiche, { plan, findings: own, wordsOf }),
      },
      options,
    );
    done(EXIT.done);
  });
};

function ficheNamed({ fiches }: Plan, id: string): Fiche {
  const found = fiches.find(({ ref, champs, file }) => ref === id || champs.id === id || file === id);
  if (found) return found;
  const names = fiches.map(({ ref }) => ref);
  throw unknownName(`aucune fiche n’a le numéro « ${id} »`, id, {
    names,
    otherwise: 'la liste : ptsm lister',
  });
}
