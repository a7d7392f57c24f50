import { UsageError } from '../fiche/usage-error.ts';
import { CHECK_FORMATS, FORMATS, type FormatName } from '../formats/registry.ts';
import type { Output, PrintOptions } from '../report/document.ts';
import { refuseWithoutChart } from './refuse-without-chart.ts';

/** An output in one format. @throws UsageError where only a check has that format, and this is none; where there is nothing to draw */
export async function printAs(
  name: FormatName,
  output: Output,
  options: PrintOptions,
): Promise<string | Uint8Array> {
  const { controle, data, document } = output;
  if (controle && isKey(name, CHECK_FORMATS)) return (await CHECK_FORMATS[name]())(controle(), options);
  const laidOut = async () => refuseWithoutChart(name, await document(name));
  if (isKey(name, FORMATS)) return (await FORMATS[name]())({ data, document: laidOut }, options);
  throw new UsageError(`le format « ${name} » est celui d’un contrôle, cette commande n’en fait pas`, {
    hint: `la commande qui le donne : ptsm valider -f ${name}\nformats de cette commande : ${Object.keys(FORMATS).join(', ')}`,
  });
}

function isKey<T extends object>(name: PropertyKey, table: T): name is keyof T {
  return Object.hasOwn(table, name);
}
