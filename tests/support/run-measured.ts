import { startPtsm, type Run, type Surroundings } from './run-ptsm.ts';

export interface MeasuredRun extends Run {
  /** In milliseconds. */
  readonly elapsed: number;
  /** The most memory it held at once, in mebibytes. */
  readonly peak: number;
}

const SAID = /^pic (\d+)\n/m;
const REPORTER = 'process.on("exit",()=>process.stderr.write(`pic ${process.resourceUsage().maxRSS}\\n`))';

/** A command line with what it cost. */
export function runMeasured(args: readonly string[], around: Surroundings = {}): MeasuredRun {
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(REPORTER)}`;
  const start = performance.now();
  const run = startPtsm(args, { ...around, env: { ...around.env, NODE_OPTIONS } });
  const elapsed = performance.now() - start;
  const [, kibibytes] = SAID.exec(run.stderr) ?? [];
  return { ...run, stderr: run.stderr.replace(SAID, ''), elapsed, peak: Number(kibibytes) / 1024 };
}
