import { writeFileSync } from 'node:fs';

/** Loaded before a measured process by `--import`: writes its peak memory, in kB, when it ends. */
process.once('exit', () => {
  writeFileSync(process.env.BENCH_PEAK_FILE, String(process.resourceUsage().maxRSS));
});
