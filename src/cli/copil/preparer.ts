import { depuisCopil } from '../../fiche/copil/depuis-copil.ts';
import { buildPreparation } from '../../figures/temps/preparation.ts';
import { renderPreparation } from '../../report/temps/preparation.ts';
import { openDepot } from '../depot.ts';
import { emit } from '../emit.ts';
import { openLogo } from '../open-logo.ts';
import { openVersion } from '../open-plan.ts';
import { published, type PublishedOptions } from '../published.ts';
import { refuseBeforeFiches } from '../read-version.ts';
import { strictCode } from '../strict-code.ts';
import { comparaisonOf } from '../temps/comparaison-of.ts';
import { readSuivis } from '../temps/read-suivis.ts';
import { departOf } from './depart.ts';

export interface PreparerOptions extends PublishedOptions {
  readonly depuis?: string;
}

/** The agenda of the next COPIL, from what happened since the last one. @throws UsageError */
export async function preparer(options: PreparerOptions) {
  const depot = await openDepot(options);
  const { choix, ...bouts } = await departOf(depot, options);
  const { ref, then } = bouts.apres;
  const entier = await openVersion(depot, then);
  if (then) refuseBeforeFiches(entier, then);
  const apres = published(entier, options);
  const { comparaison } = await comparaisonOf(bouts.avant, { opened: apres, ref }, options);
  const { suivis, isCut } = await readSuivis(apres);
  const data = buildPreparation(apres, {
    comparaison,
    choix,
    suivis,
    depuis: depuisCopil(entier.plan),
    reserves: isCut ? [CUT] : [],
  });
  const { configuration, vocabulary } = apres.plan;
  const document = async (format: string) =>
    renderPreparation(data, {
      vocabulary,
      configuration,
      logo: await openLogo(apres, options.silencieux),
      format,
    });
  await emit({ data: () => data, document }, options, { terminal: 'terminal', pipe: 'markdown' });
  return strictCode(options, data.reserves);
}

const CUT =
  'Ce dépôt est superficiel : des reports plus anciens peuvent manquer, et une fiche avoir changé plus tôt qu’il n’est dit (git fetch --unshallow le rend entier).';
