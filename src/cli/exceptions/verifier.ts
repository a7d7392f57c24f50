import { buildExceptions } from '../../figures/exceptions.ts';
import { renderExceptions } from '../../report/exceptions.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { openPlan } from '../open-plan.ts';

/** Exit 1 where an exception serves no more, or is badly written. */
export async function verifier(options: CommonOptions) {
  const opened = await openPlan(options);
  const data = buildExceptions(opened);
  await emit({ data: () => data, document: () => renderExceptions(data) }, options);
  const isStale = data.exceptions.some(({ etat }) => etat !== 'en-vigueur');
  return isStale || data.malEcrites > 0 ? EXIT.findings : EXIT.done;
}
