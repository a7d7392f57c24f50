import { extname } from 'node:path';
import { UsageError } from '../../fiche/usage-error.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { ExitCode } from '../command.ts';
import { isScreen } from '../emit.ts';
import { strictCode } from '../strict-code.ts';
import { tell, writeResult } from '../streams.ts';
import { openExportation, reservesOf, type ExporterOptions, type Opened } from './open-exportation.ts';
import { tellReserves, writeExports } from './write-exports.ts';

type Print = (opened: Opened, options: ExporterOptions) => Promise<string | Uint8Array>;

const FORMATS = {
  xlsx: async ({ exportation }) => {
    const { buildClasseur } = await import('../../echanges/export/classeur.ts');
    const { writeXlsx } = await import('../../tableur/ecriture/write-xlsx.ts');
    return writeXlsx(buildClasseur(exportation));
  },
  csv: async ({ exportation }, { csv }) => {
    const { tableCsv } = await import('../../echanges/export/table-csv.ts');
    const { writeCsv } = await import('../../tableur/ecriture/write-csv.ts');
    return writeCsv(tableCsv(exportation), csv);
  },
  json: async ({ exportation, opened }) => {
    const { buildExport } = await import('../../figures/export.ts');
    const { jsonText } = await import('../../formats/json-text.ts');
    return jsonText(buildExport(exportation.fiches, exportation, opened));
  },
} as const satisfies Record<string, Print>;

type Format = keyof typeof FORMATS;

/** Exports fiches to one file, or to the screen. @throws UsageError */
export async function exportFile(options: ExporterOptions): Promise<ExitCode> {
  const format = formatOf(options);
  const opened = await openExportation(options, options.public ?? false);
  const content = await FORMATS[format](opened, options);
  const { sortie } = options;
  if (!isScreen(sortie)) {
    await writeExports([{ file: sortie, content }], options);
    const count = plural(opened.exportation.fiches.length, 'fiche');
    if (!options.silencieux) tell(`${count} ; pour revenir : ptsm importer ${sortie}`);
  } else writeResult(content);
  const reserves = reservesOf(opened.exportation);
  tellReserves(reserves);
  return strictCode(options, reserves);
}

function formatOf({ format, sortie }: ExporterOptions): Format {
  const name = format ?? (isScreen(sortie) ? '' : extname(sortie).slice(1).toLowerCase());
  const known = (Object.keys(FORMATS) as Format[]).find((one) => one === name);
  if (known === undefined) throw noFormat(name);
  if (known === 'xlsx' && isScreen(sortie) && process.stdout.isTTY)
    throw new UsageError('un classeur ne s’affiche pas à l’écran', { hint: HINT });
  return known;
}

const HINT = 'écrivez-le dans un fichier : ptsm exporter -o fiches.xlsx (ou .csv, ou .json)';

function noFormat(name: string): UsageError {
  const said =
    name === '' ? 'le fichier à écrire n’est pas dit' : `les fiches ne s’exportent pas en « ${name} »`;
  return new UsageError(said, { hint: HINT });
}
