import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'peak-memory.js')).href;

/**
 * Whole-process times in ms and peak memory in MB of each command, by name. Rounds are interleaved
 * (A B C, A B C …) so that a slower moment of the machine slows all of them; the first one is a warm-up.
 */
export function measure(commands, rounds) {
  const samples = new Map(commands.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const command of commands) {
      const sample = run(command);
      if (round > 0) samples.get(command.name).push(sample);
    }
  return samples;
}

function run({ name, args, cwd, env = {}, memory = false }) {
  const peakFile = join(cwd, 'peak');
  const watched = memory ? ['--import', PRELOAD] : [];
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, [...watched, ...args], {
    cwd,
    env: { ...process.env, ...env, BENCH_PEAK_FILE: peakFile },
    stdio: 'ignore',
  });
  const ms = performance.now() - start;
  if (error || status !== 0) throw error ?? new Error(`« ${name} » a échoué (code ${status})`);
  return { ms, mb: memory ? Number(readFileSync(peakFile, 'utf8')) / 1024 : null };
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
