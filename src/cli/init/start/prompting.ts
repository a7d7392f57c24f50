import type { Prompts } from './prompts.ts';

/** Runs what asks; null where the person gives up: Escape, Ctrl-C or Ctrl-D. */
export async function prompting<T>(
  hasColour: boolean,
  run: (prompts: Prompts) => Promise<T>,
): Promise<T | null> {
  const giveUp = new AbortController();
  const onKey = (_: unknown, key: { readonly name?: string; readonly ctrl?: boolean }) => {
    if (key.name === 'escape' || (key.ctrl && key.name === 'd')) giveUp.abort();
  };
  process.stdin.on('keypress', onKey);
  try {
    obeyColour(hasColour);
    const { inquirerPrompts } = await import('./inquirer-prompts.ts');
    return await run(inquirerPrompts(giveUp.signal));
  } catch (error) {
    if (error instanceof Error && GIVEN_UP.has(error.name)) return null;
    throw error;
  } finally {
    process.stdin.off('keypress', onKey);
  }
}

const GIVEN_UP = new Set(['AbortPromptError', 'ExitPromptError']);

/** The library asks the environment, once it is loaded: `--couleur` comes before it. */
function obeyColour(hasColour: boolean): void {
  if (hasColour) delete process.env['NO_COLOR'];
  else delete process.env['FORCE_COLOR'];
  process.env[hasColour ? 'FORCE_COLOR' : 'NO_COLOR'] = '1';
}
