import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { demoRepository } from '../support/demo-repository.ts';
import { gitIn } from '../support/git-in.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const LINES = [
  'bilan 2023 --au copil-2024-01 -f json',
  ...['terminal', 'markdown', 'html', 'json'].map(
    (format) => `comparer copil-2024-01..copil-2025-01 -f ${format}`,
  ),
  'comparer copil-2024-01..copil-2025-01 -o ecarts.docx',
  'comparer --demande copil-2025-01',
  ...['terminal', 'json'].map((format) => `historique 20 -f ${format}`),
  ...['json', 'html', 'svg'].map((format) => `evolution --par trimestre -f ${format}`),
];

/** In other folders, zones and languages. */
const CLONES = [
  { folder: clone('un'), env: { TZ: 'Pacific/Kiritimati', LANG: 'fr_FR.UTF-8' } },
  { folder: clone('chez moi/à côté'), env: { TZ: 'America/Los_Angeles', LANG: 'C' } },
];

it.each(LINES)('two clones give the same bytes: ptsm %s', (line) => {
  const [one, other] = CLONES.map(({ folder, env }) => {
    const run = runPtsm(line.split(' '), { cwd: folder, env });
    const [, file] = / -o (\S+)$/.exec(line) ?? [];
    const bytes = file === undefined ? run.stdout : readFileSync(join(folder, file)).toString('latin1');
    return { ...run, bytes };
  });
  expect(one?.status).toBe(0);
  expect(one?.bytes.length).toBeGreaterThan(500);
  expect(one).toEqual(other);
});

function clone(name: string): string {
  const folder = join(writeRepository({}, afterAll), name);
  mkdirSync(folder, { recursive: true });
  gitIn(folder)('clone', '--quiet', pathToFileURL(demoRepository()).href, '.');
  return folder;
}
