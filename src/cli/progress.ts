import type { CommonOptions } from './common-options.ts';

/** Nobody waits for less, in milliseconds since the process began. */
const SHORT = 500;
const CLEAR = '\r\u001B[K';

/** Says on a terminal's stderr what a long run is doing: the last step only, and nothing once it is done. */
export interface Progress {
  readonly step: (what: string) => void;
  readonly end: () => void;
}

export function progressOf({ silencieux }: Pick<CommonOptions, 'silencieux'>): Progress {
  const { stderr } = process;
  const isShown = stderr.isTTY && !silencieux && process.env['TERM'] !== 'dumb';
  let isWritten = false;
  return {
    step: (what) => {
      if (!isShown || performance.now() < SHORT) return;
      isWritten = true;
      stderr.write(`${CLEAR}${what}…`);
    },
    end: () => {
      if (isWritten) stderr.write(CLEAR);
    },
  };
}
