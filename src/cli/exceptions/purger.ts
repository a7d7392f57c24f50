import { withoutExceptions } from '../../fiche/exceptions/edit-exceptions.ts';
import { plural } from '../../fiche/words/plural.ts';
import { etatsOf } from '../../figures/exceptions.ts';
import { french } from '../../report/typography.ts';
import type { CommonOptions } from '../common-options.ts';
import { EXIT } from '../exit-code.ts';
import { openPlan } from '../open-plan.ts';
import { tell } from '../streams.ts';
import { saveExceptions } from './save-exceptions.ts';

/** Takes away what accepts nothing any more. @throws UsageError */
export async function purger(options: CommonOptions) {
  const opened = await openPlan(options);
  const { exceptionsFile: file } = opened.plan;
  const stale = etatsOf(opened).filter(({ etat }) => etat !== 'en-vigueur');
  if (file && stale.length > 0)
    saveExceptions(opened, () =>
      withoutExceptions(
        file,
        stale.map(({ exception }) => exception),
      ),
    );
  if (!options.silencieux)
    tell(
      french(
        stale.length === 0
          ? 'aucune exception à retirer'
          : `${plural(stale.length, 'exception retirée', 'exceptions retirées')} : ${stale.map(({ exception }) => exception.constat).join(', ')}`,
      ),
    );
  return EXIT.done;
}
