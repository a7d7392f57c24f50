import { spawnSync } from 'node:child_process';
import { UsageError } from '../../fiche/usage-error.ts';

/** A program and its arguments. */
export type Editor = readonly [program: string, ...args: string[]];

/** The editor of whoever calls, `$VISUAL` before `$EDITOR`: words, some between quotes, and no shell. @throws UsageError */
export function editorOf({ VISUAL, EDITOR }: NodeJS.ProcessEnv): Editor {
  const line = VISUAL?.trim() ? VISUAL : (EDITOR ?? '');
  const words = (line.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) =>
    word.replace(/^(["'])(.*)\1$/, '$2'),
  );
  const [program, ...args] = words;
  if (program !== undefined && program !== '') return [program, ...args];
  throw new UsageError('--editer : ni $VISUAL ni $EDITOR ne dit quel éditeur ouvrir', {
    hint: 'par exemple : EDITOR=nano ptsm nouvelle "Équipe mobile" --editer',
  });
}

/** Waits until the file is closed. @throws UsageError, exit 3 */
export function openEditor([program, ...args]: Editor, file: string): void {
  const { status, error } = spawnSync(program, [...args, file], { stdio: 'inherit' });
  if (!error && status === 0) return;
  throw new UsageError(`l’éditeur « ${program} » ne s’est pas ouvert, ou a échoué`, {
    exitCode: 3,
    hint: `la fiche est écrite : ${file}`,
  });
}
