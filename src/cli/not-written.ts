import { UsageError } from '../fiche/usage-error.ts';
import { plural } from '../fiche/words/plural.ts';
import type { UnwrittenFile } from '../io/saved.ts';

const SHOWN = 12;

/** Files that must not be written, each with its reason. */
export function notWritten(files: readonly UnwrittenFile[]): UsageError {
  const count = plural(files.length, 'fichier n’est pas écrit', 'fichiers ne sont pas écrits');
  const list = files.slice(0, SHOWN).map(({ path, motif }) => `  ${path} : ${motif}`);
  const more = files.length > SHOWN ? [`  … et ${plural(files.length - SHOWN, 'autre')}`] : [];
  return new UsageError([count, ...list, ...more].join('\n'), {
    exitCode: 3,
    hint: 'enregistrez-les d’abord dans git (git commit), ou ajoutez --meme-modifiees',
  });
}
