import { extname } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import { EXTENSIONS, type FormatName } from '../formats/registry.ts';
import { writeFileSafely } from '../io/write-file.ts';
import type { Output } from '../report/document.ts';
import { french } from '../report/typography.ts';
import type { CommonOptions } from './common-options.ts';
import { formatNamed } from './format-named.ts';
import { printAs } from './print-as.ts';
import { printOptions } from './print-options.ts';
import { rapportOf, refuseSameFile, type Rapport } from './rapports.ts';
import { refuseSource } from './refuse-source.ts';
import { tell, writeResult } from './streams.ts';

/** The format of a command where neither `-f` nor `-o` chooses one. */
export interface Default {
  readonly terminal: FormatName;
  readonly pipe: FormatName;
}

/** Prints an output where and how the options say: all of it is made before any of it is written. @throws UsageError */
export async function emit(
  output: Output,
  options: CommonOptions,
  fallback: Default = { terminal: 'terminal', pipe: 'terminal' },
): Promise<void> {
  const { sortie } = options;
  const format = formatOf(options, fallback);
  if (!isScreen(sortie)) {
    await writeReports(output, options, [{ format, file: sortie }]);
    return;
  }
  const shown = await printAs(format, output, printOptions(options, process.stdout));
  if (typeof shown !== 'string' && process.stdout.isTTY) throw notForScreens(format);
  await writeReports(output, options);
  writeResult(shown);
}

/** A package would fill a terminal with signs that it obeys. */
function notForScreens(format: FormatName): UsageError {
  return new UsageError(`un document ${format} ne s’affiche pas à l’écran`, {
    hint: `écrivez-le dans un fichier : -o bilan.${format}`,
  });
}

/** What `--rapport` asks for, after the files of the command itself. @throws UsageError */
export async function writeReports(
  output: Output,
  options: CommonOptions,
  own: readonly Rapport[] = [],
): Promise<void> {
  const files = [...own, ...options.rapport.map(rapportOf)];
  refuseSameFile(files);
  for (const { file } of files) await refuseSource(file, options);
  const forFile = { ...printOptions(options, process.stdout), width: null, colour: 0 } as const;
  const made = await Promise.all(
    files.map(async ({ format, file }) => ({ file, content: await printAs(format, output, forFile) })),
  );
  for (const { file, content } of made) {
    writeFileSafely(file, content);
    if (!options.silencieux) tell(french(`écrit : ${file}`));
  }
}

/** Whether the result goes to stdout. */
export function isScreen(sortie: string | null): sortie is null | '-' {
  return sortie === null || sortie === '-';
}

function formatOf({ format, sortie }: CommonOptions, { terminal, pipe }: Default): FormatName {
  if (format !== null) return formatNamed(format);
  if (isScreen(sortie)) return process.stdout.isTTY ? terminal : pipe;
  const extension = extname(sortie).slice(1).toLowerCase();
  const found = EXTENSIONS.get(extension);
  if (found) return found;
  throw new UsageError(`la terminaison « .${extension} » de « ${sortie} » ne dit pas le format`, {
    hint: `terminaisons : ${[...EXTENSIONS.keys()].join(', ')} ; ou précisez -f`,
  });
}
