import { extname } from 'node:path';
import { listed, unknownName } from '../fiche/words/unknown-name.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { EXTENSIONS, FORMATS, type FormatName } from '../formats/registry.ts';
import { writeFileSafely } from '../io/write-file.ts';
import type { Output } from '../report/document.ts';
import type { CommonOptions } from './common-options.ts';
import { printOptions } from './print-options.ts';
import { tell, writeResult } from './streams.ts';

/** The format of a command where neither `-f` nor `-o` chooses one. */
export interface Default {
  readonly terminal: FormatName;
  readonly pipe: FormatName;
}

/** Prints an output where and how the options say. @throws UsageError */
export async function emit(
  output: Output,
  options: CommonOptions,
  fallback: Default = { terminal: 'terminal', pipe: 'terminal' },
): Promise<void> {
  const { sortie, silencieux } = options;
  const print = await FORMATS[formatOf(options, fallback)]();
  if (sortie === null || sortie === '-') {
    writeResult(await print(output, printOptions(options, process.stdout)));
    return;
  }
  writeFileSafely(
    sortie,
    await print(output, { ...printOptions(options, process.stdout), width: null, colour: 0 }),
  );
  if (!silencieux) tell(`écrit : ${sortie}`);
}

function formatOf({ format, sortie }: CommonOptions, { terminal, pipe }: Default): FormatName {
  if (format !== null) return checkedFormat(format);
  if (sortie === null || sortie === '-') return process.stdout.isTTY ? terminal : pipe;
  const extension = extname(sortie).slice(1).toLowerCase();
  const found = EXTENSIONS.get(extension);
  if (found) return found;
  throw new UsageError(`la terminaison « .${extension} » de « ${sortie} » ne dit pas le format`, {
    hint: `terminaisons : ${[...EXTENSIONS.keys()].join(', ')} ; ou précisez -f`,
  });
}

function checkedFormat(name: string): FormatName {
  if (isFormat(name)) return name;
  throw unknownName(`le format « ${name} » n’existe pas`, name, listed('formats', Object.keys(FORMATS)));
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}
