import { extname } from 'node:path';
import { UsageError } from '../fiche/usage-error.ts';
import { EXTENSIONS, type FormatName } from '../formats/registry.ts';
import { writeFileSafely } from '../io/write-file.ts';
import type { Output } from '../report/document.ts';
import type { CommonOptions } from './common-options.ts';
import { formatNamed } from './format-named.ts';
import { printAs } from './print-as.ts';
import { printOptions } from './print-options.ts';
import { rapportOf, refuseSameFile } from './rapports.ts';
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
  const { sortie, silencieux, rapport } = options;
  const forScreen = printOptions(options, process.stdout);
  const forFile = { ...forScreen, width: null, colour: 0 } as const;
  const format = formatOf(options, fallback);
  const files = [...(isScreen(sortie) ? [] : [{ format, file: sortie }]), ...rapport.map(rapportOf)];
  refuseSameFile(files);
  const made = await Promise.all(
    files.map(async ({ format: name, file }) => ({ file, content: await printAs(name, output, forFile) })),
  );
  const shown = isScreen(sortie) ? await printAs(format, output, forScreen) : '';
  for (const { file, content } of made) {
    writeFileSafely(file, content);
    if (!silencieux) tell(`écrit : ${file}`);
  }
  if (isScreen(sortie)) writeResult(shown);
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
