import { startPtsm, type Run, type Surroundings } from './run-ptsm.ts';

export interface MeasuredRun extends Run {
  /** Milliseconds that it worked: what else the machine did meanwhile is not counted. */
  readonly elapsed: number;
  /** The most memory it held at once, in mebibytes. */
  readonly peak: number;
}

const SAID = /^cout (\d+) (\d+)\n/m;
const REPORTER =
  'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write(`cout ${u.userCPUTime+u.systemCPUTime} ${u.maxRSS}\n`)})';

/** A command line with what it cost. */
export function runMeasured(args: readonly string[], around: Surroundings = {}): MeasuredRun {
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(REPORTER)}`;
  const run = startPtsm(args, { ...around, env: { ...around.env, NODE_OPTIONS } });
  const [, microseconds, kibibytes] = SAID.exec(run.stderr) ?? [];
  return {
    ...run,
    stderr: run.stderr.replace(SAID, ''),
    elapsed: Number(microseconds) / 1000,
    peak: Number(kibibytes) / 1024,
  };
}
