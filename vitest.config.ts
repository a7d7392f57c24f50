import { defineConfig } from 'vitest/config';

const ALL = 'tests/**/*.test.ts';

/** What changes nothing outside its own test: a file's modules serve the next one too, since to load them costs more than most tests. */
const SHARING = [
  'tests/{body,cli,echanges,edits,fiche,figures,fixes,plan,reading,report,tableur}/**/*.test.ts',
  'tests/rules.test.ts',
];

export default defineConfig({
  test: {
    // By default it leaves one processor to others: half of what continuous integration has.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/**/*.ts'] },
    projects: [
      { extends: true, test: { name: 'sharing', include: SHARING, isolate: false } },
      { extends: true, test: { name: 'isolated', include: [ALL], exclude: SHARING } },
    ],
  },
});
