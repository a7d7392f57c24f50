/** [2021, 2022, 2023, 2025] → « 2021-2023, 2025 » */
export function spans(years: readonly number[]): string {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${String(run[0])}-${String(run.at(-1))}` : run.join(', ')))
    .join(', ');
}
