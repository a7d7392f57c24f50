import { extname } from 'node:path';
import type { Result } from '../figures/result.ts';
import { EXTENSIONS } from '../formats/registry.ts';
import { visibleDiff } from '../formats/terminal/diff.ts';
import { writeFileSafely } from '../io/write-file.ts';
import { renderPatch } from '../report/corrections.ts';
import type { Output } from '../report/document.ts';
import { french } from '../report/typography.ts';
import type { CommonOptions } from './common-options.ts';
import { emit, writeReports } from './emit.ts';
import { refuseSource } from './refuse-source.ts';
import { tell } from './streams.ts';

type Patched = Result<'ptsm.corrections' | 'ptsm.modifications'>;

/** A patch where and how the options say; a file whose ending names no format holds it byte for byte. @throws UsageError */
export async function emitPatch(result: Patched, options: CommonOptions): Promise<void> {
  const { format, sortie } = options;
  const file = sortie === '-' ? null : sortie;
  if (file !== null && format === null && !namesFormat(file)) await writePatch(file, result, options);
  else if (file === null && (format ?? 'terminal') === 'terminal') await showPatch(result, options);
  else await emit(outputOf(result), options);
}

function namesFormat(file: string): boolean {
  return EXTENSIONS.has(extname(file).slice(1).toLowerCase());
}

function outputOf(result: Patched): Output {
  return { data: () => result, document: () => renderPatch(result.patch) };
}

async function writePatch(file: string, result: Patched, options: CommonOptions): Promise<void> {
  const { patch } = result;
  await refuseSource(file, options);
  await writeReports(outputOf(result), options);
  if (patch !== '') writeFileSafely(file, patch);
  if (!options.silencieux)
    tell(french(patch === '' ? `pas écrit, faute de correction : ${file}` : `écrit : ${file}`));
}

/** `git apply` would not take what had to be shown in another way. */
async function showPatch(result: Patched, options: CommonOptions): Promise<void> {
  const { patch } = result;
  if (patch === '') {
    await writeReports(outputOf(result), options);
    return;
  }
  await emit(outputOf(result), options);
  if (visibleDiff(patch) !== patch && !options.silencieux) tell(french(SHOWN));
}

const SHOWN =
  'des caractères invisibles sont montrés par leur numéro ; pour « git apply » : ptsm corriger -o correctif.patch';
